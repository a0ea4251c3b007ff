import { moveFormula } from '../../formula/moveFormula';
import {
  columnCount,
  contains,
  isEntireColumn,
  isEntireRow,
  MAX_COLUMNS,
  MAX_ROWS,
  overlaps,
  rowCount,
  type Area,
} from '../area';
import { hasContent, isFilled, type Cell } from '../cells/cell';
import { moveArea, touchedArea } from './edit';
import type { Edit } from '../book';
import { rewriteFormulas } from './rewriteFormulas';
import type { Sheet } from '../sheet';

/** Why cells cannot be inserted or deleted. */
export type EditFault = 'cutsTable' | 'cutsMerge' | 'pushesOffSheet';

/** The reason why an edit is impossible, if it is. */
export function editFault(edit: Edit): EditFault | undefined {
  const { sheet } = edit;
  if (sheet.tables.some((table) => isTorn(table.area, edit))) return 'cutsTable';
  if (sheet.merges.some((merge) => isTorn(merge, edit))) return 'cutsMerge';
  return edit.kind === 'insert' && pushesOff(edit) ? 'pushesOffSheet' : undefined;
}

/** Whether only a part of the rows or columns of an area would move. */
const isTorn = (area: Area, edit: Edit): boolean => {
  const touched = touchedArea(edit);
  return overlaps(touched, area) && !contains(touched, area) && !spansEdit(area, edit);
};

const spansEdit = (area: Area, edit: Edit): boolean =>
  edit.axis === 'rows'
    ? edit.area.left <= area.left && edit.area.right >= area.right
    : edit.area.top <= area.top && edit.area.bottom >= area.bottom;

function pushesOff({ sheet, area, axis }: Edit): boolean {
  const edge: Area =
    axis === 'rows'
      ? { ...area, top: MAX_ROWS - rowCount(area), bottom: MAX_ROWS - 1 }
      : { ...area, left: MAX_COLUMNS - columnCount(area), right: MAX_COLUMNS - 1 };
  for (const [, , cell] of sheet.cellsIn(edge)) if (isFilled(cell)) return true;
  return false;
}

/** Inserts or deletes cells, and moves everything behind them and every reference to it. */
export function applyEdit(edit: Edit): void {
  const { sheet } = edit;
  const { book } = sheet;
  moveCells(edit);
  moveFormats(edit);
  moveParts(edit);
  rewriteFormulas(book, (formula, home) => moveFormula(formula, home?.name ?? '', edit));
  book.follow(edit);
  const back: Edit = { ...edit, kind: edit.kind === 'insert' ? 'delete' : 'insert' };
  book.undo.record(() => book.follow(back));
}

function moveCells(edit: Edit): void {
  const { sheet } = edit;
  const moving: [number, number, Cell][] = [...sheet.cellsIn(touchedArea(edit))];
  for (const [row, column] of moving) sheet.putCell(row, column, undefined);
  for (const [row, column, cell] of moving) {
    const to = moveArea({ top: row, bottom: row, left: column, right: column }, edit);
    if (to) sheet.putCell(to.top, to.left, moveSpill(cell, edit));
  }
}

function moveSpill(cell: Cell, edit: Edit): Cell {
  if (!cell.spilledFrom) return cell;
  const { row, column } = cell.spilledFrom;
  const to = moveArea({ top: row, bottom: row, left: column, right: column }, edit);
  if (to) return { ...cell, spilledFrom: { row: to.top, column: to.left } };
  return { value: null, ...(cell.style ? { style: cell.style } : {}) };
}

function moveFormats(edit: Edit): void {
  const { sheet, area, axis } = edit;
  if (axis === 'rows' && isEntireRow(area)) {
    moveKeys(edit, sheet.rowFormats, (key) => ({ ...area, top: key, bottom: key }), 'top');
  }
  if (axis === 'columns' && isEntireColumn(area)) {
    moveKeys(edit, sheet.columnFormats, (key) => ({ ...area, left: key, right: key }), 'left');
  }
}

function moveKeys<V>(
  edit: Edit,
  formats: Map<number, V>,
  at: (key: number) => Area,
  side: 'top' | 'left',
): void {
  const { book } = edit.sheet;
  const entries = [...formats];
  for (const [key] of entries) book.changeEntry(formats, key, undefined);
  for (const [key, format] of entries) {
    const to = moveArea(at(key), edit);
    if (to) book.changeEntry(formats, to[side], format);
  }
}

function moveParts(edit: Edit): void {
  const { sheet } = edit;
  const { book } = sheet;
  const all = (areas: readonly Area[]): Area[] =>
    areas.flatMap((area) => moveArea(area, edit) ?? []);
  moveTables(edit);
  book.change(sheet, 'merges', all(sheet.merges));
  book.change(
    sheet,
    'validations',
    sheet.validations
      .map((validation) => ({ ...validation, areas: all(validation.areas) }))
      .filter((validation) => validation.areas.length > 0),
  );
  for (const format of sheet.conditionalFormats) book.change(format, 'areas', all(format.areas));
  book.change(
    sheet,
    'conditionalFormats',
    sheet.conditionalFormats.filter((format) => format.areas.length > 0),
  );
  moveComments(edit);
  moveLayout(sheet, edit);
}

function moveTables(edit: Edit): void {
  const { sheet } = edit;
  const left = sheet.tables.filter((table) => moveArea(table.area, edit));
  if (left.length !== sheet.tables.length) sheet.book.change(sheet, 'tables', left);
  for (const table of left) {
    const area = moveArea(table.area, edit);
    if (!area || area === table.area) continue;
    if (edit.axis === 'columns') moveColumns(table, area, edit);
    sheet.book.change(table, 'area', area);
  }
}

function moveColumns(table: Sheet['tables'][number], to: Area, edit: Edit): void {
  const { book } = edit.sheet;
  const columns = new Array<Sheet['tables'][number]['columns'][number] | undefined>(
    columnCount(to),
  ).fill(undefined);
  table.columns.forEach((column, index) => {
    const place = moveArea(
      { ...table.area, left: table.area.left + index, right: table.area.left + index },
      edit,
    );
    if (place) columns[place.left - to.left] = column;
  });
  const taken = new Set(table.columns.map((column) => column.name.toLowerCase()));
  const named = columns.map((column) => column ?? newColumn(book.newNumber(), taken));
  book.change(table, 'columns', named);
  if (!table.showHeaders) return;
  named.forEach((column, index) => {
    const old = edit.sheet.cell(to.top, to.left + index);
    if (!old || !hasContent(old)) {
      edit.sheet.putCell(to.top, to.left + index, { ...old, value: column.name });
    }
  });
}

/** A column as Excel names it: the first free `ColumnN`. */
export function newColumn(id: number, taken: Set<string>): { id: number; name: string } {
  let number = 1;
  while (taken.has(`column${number}`)) number++;
  taken.add(`column${number}`);
  return { id, name: `Column${number}` };
}

function moveComments(edit: Edit): void {
  const { sheet } = edit;
  const { book } = sheet;
  const comments = sheet.comments.filter((comment) => movePlace(comment, edit));
  if (comments.length !== sheet.comments.length) book.change(sheet, 'comments', comments);
  const notes = sheet.notes.filter((note) => movePlace(note, edit));
  if (notes.length !== sheet.notes.length) book.change(sheet, 'notes', notes);
}

/** Moves what belongs to one cell. False when the cell is gone. */
function movePlace(part: { row: number; column: number }, edit: Edit): boolean {
  const { row, column } = part;
  const to = moveArea({ top: row, bottom: row, left: column, right: column }, edit);
  if (!to) return false;
  edit.sheet.book.change(part, 'row', to.top);
  edit.sheet.book.change(part, 'column', to.left);
  return true;
}

function moveLayout(sheet: Sheet, edit: Edit): void {
  const { book } = sheet;
  const { layout } = sheet;
  const areas = layout.printArea.flatMap((area) => moveArea(area, edit) ?? []);
  book.change(layout, 'printArea', areas);
  for (const key of ['titleRows', 'titleColumns'] as const) {
    const area = layout[key];
    if (area) book.change(layout, key, moveArea(area, edit));
  }
  const breaks = edit.axis === 'rows' ? 'rowBreaks' : 'columnBreaks';
  const wide = edit.axis === 'rows' ? isEntireRow(edit.area) : isEntireColumn(edit.area);
  if (wide)
    book.change(
      sheet,
      breaks,
      sheet[breaks].flatMap((pageBreak) => moveBreak(pageBreak, edit)),
    );
}

function moveBreak(pageBreak: Sheet['rowBreaks'][number], edit: Edit): Sheet['rowBreaks'] {
  const { at } = pageBreak;
  const place: Area =
    edit.axis === 'rows'
      ? { ...edit.area, top: at, bottom: at }
      : { ...edit.area, left: at, right: at };
  const to = moveArea(place, edit);
  return to ? [{ ...pageBreak, at: edit.axis === 'rows' ? to.top : to.left }] : [];
}
