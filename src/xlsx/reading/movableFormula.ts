import { LAST_COLUMN, LAST_ROW } from '../../report/cellRange';
import { columnLetters, columnOf } from '../../report/address';

/** Moves a formula some rows down and some columns to the right. */
export type MovableFormula = (rows: number, columns: number) => string;

/**
 * What a formula's references can be mistaken for is matched first and left as it is: text, quoted
 * sheet names, columns of tables, and numbers such as 1E5.
 */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|\$?\d+:\$?\d+|\d+(?:\.\d*)?(?:E[+-]?\d+)?|[\p{L}_\\$][\p{L}\p{N}_.\\?$]*/giu;

const CELL = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i;
const WHOLE_COLUMN = /^(\$?)([A-Z]{1,3})$/i;
const WHOLE_ROWS = /^(\$?)(\d+):(\$?)(\d+)$/;

const OFF_SHEET = '#REF!';

/** Excel's own limit; anything longer is not a real formula. */
const LONGEST_FORMULA = 8192;

/**
 * Prepares a formula whose relative references move along, as when it is filled down or to the
 * right: of cells that share a formula only one holds its text.
 *
 * @example movableFormula('B2*$C$1')(1, 0) // 'B3*$C$1'
 */
export function movableFormula(formula: string): MovableFormula {
  if (formula.length > LONGEST_FORMULA) return () => formula;
  const pieces: (string | MovableFormula)[] = [];
  let end = 0;
  for (const { 0: token, index } of formula.matchAll(TOKEN)) {
    const moved = movableReference(token, formula, index);
    if (moved === null) continue;
    pieces.push(formula.slice(end, index), moved);
    end = index + token.length;
  }
  const rest = formula.slice(end);
  return (rows, columns) => {
    let text = '';
    for (const piece of pieces) text += typeof piece === 'string' ? piece : piece(rows, columns);
    return text + rest;
  };
}

/** A token that refers to cells by their place, null for any other. */
function movableReference(token: string, formula: string, index: number): MovableFormula | null {
  const end = index + token.length;
  const isFunctionOrSheet = /^\s*[(!]/.test(formula.slice(end, end + 10));
  if (isFunctionOrSheet) return null;

  const rowsMatch = WHOLE_ROWS.exec(token);
  if (rowsMatch !== null) {
    const [, fixFirst = '', first = '', fixLast = '', last = ''] = rowsMatch;
    return (rows) => `${row(fixFirst, first, rows)}:${row(fixLast, last, rows)}`;
  }
  const cell = CELL.exec(token);
  if (cell !== null) {
    const [, fixColumn = '', letters = '', fixRow = '', digits = ''] = cell;
    if (columnOf(letters) > LAST_COLUMN) return null;
    return (rows, columns) =>
      joined(column(fixColumn, letters, columns), row(fixRow, digits, rows));
  }
  const isWhole = formula[index - 1] === ':' || formula[end] === ':';
  const whole = isWhole ? WHOLE_COLUMN.exec(token) : null;
  if (whole === null) return null;
  const [, fixed = '', letters = ''] = whole;
  return columnOf(letters) > LAST_COLUMN ? null : (_, columns) => column(fixed, letters, columns);
}

const joined = (letters: string, digits: string): string =>
  letters === OFF_SHEET || digits === OFF_SHEET ? OFF_SHEET : letters + digits;

function row(fixed: string, digits: string, shift: number): string {
  if (fixed !== '') return fixed + digits;
  const moved = Number(digits) + shift;
  return moved >= 1 && moved <= LAST_ROW ? String(moved) : OFF_SHEET;
}

function column(fixed: string, letters: string, shift: number): string {
  if (fixed !== '' || shift === 0) return fixed + letters;
  const moved = columnOf(letters) + shift;
  return moved >= 1 && moved <= LAST_COLUMN ? columnLetters(moved) : OFF_SHEET;
}
