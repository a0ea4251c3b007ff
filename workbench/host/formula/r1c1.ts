import { MAX_COLUMNS, MAX_ROWS } from '../model/area';
import { formatReference, parseReference, type Reference } from './reference';
import { mapTokens } from './tokens';

type Corner = Reference['from'];

/** `=A1+$B$2` in C3 → `=R[-2]C[-2]+R2C2`. */
export const toR1C1 = (formula: string, row: number, column: number): string =>
  mapTokens(formula, (token) => {
    const reference = token.kind === 'reference' ? parseReference(token.text) : undefined;
    if (!reference) return token.text;
    const { sheet, from, to, spilled } = reference;
    const bang = token.text.lastIndexOf('!');
    const prefix = sheet === undefined ? '' : token.text.slice(0, bang + 1);
    const tail = to ? `:${cornerToR1C1(to, row, column)}` : '';
    return `${prefix}${cornerToR1C1(from, row, column)}${tail}${spilled ? '#' : ''}`;
  });

function cornerToR1C1(corner: Corner, row: number, column: number): string {
  const part = (letter: string, at: number | undefined, home: number, fixed?: boolean): string => {
    if (at === undefined) return '';
    if (fixed) return `${letter}${at + 1}`;
    return at === home ? letter : `${letter}[${at - home}]`;
  };
  return (
    part('R', corner.row, row, corner.fixedRow) +
    part('C', corner.column, column, corner.fixedColumn)
  );
}

const R1C1 =
  /(?<![\p{L}\p{N}_."'[])(?:R(\[-?\d+\]|\d+)?)?(?:C(\[-?\d+\]|\d+)?)?(?![\p{L}\p{N}_."(])/gu;

/** `=R[-2]C[-2]+R2C2` in C3 → `=A1+$B$2`. */
export const fromR1C1 = (formula: string, row: number, column: number): string =>
  formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*[^\d\]-][^\]]*\])/)
    .map((part, index) => (index % 2 === 1 ? part : readReferences(part, row, column)))
    .join('');

const readReferences = (text: string, row: number, column: number): string =>
  text.replace(R1C1, (whole: string, down: string | undefined, across: string | undefined) => {
    if (whole === '') return whole;
    const from: Corner = {
      ...(whole.includes('R') ? place('Row', down, row, MAX_ROWS) : {}),
      ...(whole.includes('C') ? place('Column', across, column, MAX_COLUMNS) : {}),
    };
    const single = from.row !== undefined && from.column !== undefined;
    return formatReference({ from, ...(single ? {} : { to: from }), spilled: false });
  });

function place(
  kind: 'Row' | 'Column',
  text: string | undefined,
  home: number,
  count: number,
): Corner {
  const relative = text === undefined || text.startsWith('[');
  const number = Number((text ?? '').replace(/[[\]]/g, ''));
  const at = relative ? (home + number + count) % count : number - 1;
  return kind === 'Row' ? { row: at, fixedRow: !relative } : { column: at, fixedColumn: !relative };
}
