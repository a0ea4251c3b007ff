import { omit } from '../../model/changes/omit';
import { applyEdit, editFault } from '../../model/changes/applyEdit';
import { contains, isEntireColumn, isEntireRow, overlaps, type Area } from '../../model/area';
import { clearContent, enter } from '../../model/cells/enter';
import type { Cell } from '../../model/cells/cell';
import type { Edit } from '../../model/book';
import { offsetFormula } from '../../formula/offsetFormula';
import { restyle } from '../../model/cells/restyle';
import { NO_STYLE } from '../../model/cells/style';
import { withoutAreas } from '../../model/changes/withoutAreas';
import type { Sheet } from '../../model/sheet';
import type { Argument } from '../../protocol/hostClass';
import { HostError, invalidArgument } from '../../protocol/hostError';
import type { Hosted } from '../../protocol/hosted';
import { range } from '../classes';
import { otherRange } from './rangeNavigation';
import { areaOf, checkAllowed, checkEditable, type RangeSelf } from '../../protocol/rangeSelf';

type Method = (self: RangeSelf, args: Argument[], host: Hosted) => unknown;

const FAULTS = {
  cutsTable: () => new HostError('InsertDeleteConflict', 'Cells of a table cannot be moved apart.'),
  cutsMerge: () => new HostError('InsertDeleteConflict', 'Merged cells cannot be moved apart.'),
  pushesOffSheet: () =>
    new HostError(
      'NonBlankCellOffSheet',
      "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
    ),
};

function edit(self: RangeSelf, kind: Edit['kind'], axis: Edit['axis'], host: Hosted): void {
  const area = areaOf(self);
  const change: Edit = { sheet: self.sheet, kind, area, axis };
  checkAllowed(self.sheet, editOption(change));
  const fault = editFault(change);
  if (fault) throw FAULTS[fault]();
  applyEdit(change);
  host.edits.add({
    sheet: self.sheet,
    area,
    changeType: changeType(change),
    shiftDirection: shiftDirection(change),
  });
}

/** What protection must allow for whole rows and columns; other cells never move under it. */
function editOption({ kind, area }: Edit): string | undefined {
  const rows = isEntireRow(area);
  if (!rows && !isEntireColumn(area)) return undefined;
  return `allow${kind === 'insert' ? 'Insert' : 'Delete'}${rows ? 'Rows' : 'Columns'}`;
}

function changeType({ kind, area }: Edit): string {
  const what = isEntireRow(area) ? 'Row' : isEntireColumn(area) ? 'Column' : 'Cell';
  return what + (kind === 'insert' ? 'Inserted' : 'Deleted');
}

const shiftDirection = ({ kind, axis }: Edit): string =>
  `ShiftCell${kind === 'insert' ? (axis === 'rows' ? 'Down' : 'Right') : axis === 'rows' ? 'Up' : 'Left'}`;

/** `Down`, `Right`: which way cells move; for whole rows and columns it is given. */
function axisOf(area: Area, shift: Argument, rowWise: string, columnWise: string): Edit['axis'] {
  if (isEntireRow(area)) return 'rows';
  if (isEntireColumn(area)) return 'columns';
  if (shift === rowWise) return 'rows';
  if (shift === columnWise) return 'columns';
  throw invalidArgument();
}

const CLEAR_FORMATS = new Set(['All', 'Formats']);
const CLEAR_CONTENTS = new Set(['All', 'Contents', 'ResetContents']);

/** `All`, `Formats`, `Contents`, `Hyperlinks`, `RemoveHyperlinks`. */
export function clear(self: RangeSelf, applyTo: Argument, host: Hosted): void {
  const what = typeof applyTo === 'string' ? applyTo : 'All';
  checkEditable(self.sheet, self.areas);
  const { book } = self.sheet;
  for (const area of self.areas) {
    if (CLEAR_CONTENTS.has(what)) clearContents(self.sheet, area);
    if (CLEAR_FORMATS.has(what)) {
      restyle(self.sheet, area, () => NO_STYLE);
      dropRules(self.sheet, area);
    }
    if (what === 'All' || what.endsWith('yperlinks')) dropLinks(self.sheet, area);
    if (what === 'All') {
      book.change(self.sheet, 'validations', withoutAreas(self.sheet.validations, area));
      const stays = self.sheet.comments.filter(
        ({ row, column }) =>
          !contains(area, { top: row, bottom: row, left: column, right: column }),
      );
      if (stays.length !== self.sheet.comments.length) book.change(self.sheet, 'comments', stays);
    }
    host.edits.add({
      sheet: self.sheet,
      area,
      changeType: 'RangeEdited',
      shiftDirection: 'None',
    });
  }
}

function clearContents(sheet: Sheet, area: Area): void {
  const headers = sheet.tables.filter((table) => table.showHeaders);
  for (const [row, column] of [...sheet.cellsIn(area)]) {
    const table = headers.find(
      ({ area: { top, left, right } }) => top === row && column >= left && column <= right,
    );
    // A table's header is never empty: Excel puts a name of its own there.
    if (table) enter(sheet, row, column, freshHeader(table, column));
    else clearContent(sheet, row, column);
  }
}

const freshHeader = (table: Sheet['tables'][number], column: number): string =>
  `Column${column - table.area.left + 1}`;

function dropLinks(sheet: Sheet, area: Area): void {
  for (const [row, column, cell] of [...sheet.cellsIn(area)]) {
    if (!cell.hyperlink) continue;
    sheet.putCell(row, column, omit(cell, 'hyperlink'));
  }
}

/** Conditional formats end where formats are cleared. */
function dropRules(sheet: Sheet, area: Area): void {
  const { book } = sheet;
  for (const format of sheet.conditionalFormats) {
    if (!format.areas.some((other) => overlaps(other, area))) continue;
    book.change(format, 'areas', withoutAreas([format], area)[0]?.areas ?? []);
  }
  const stays = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
  if (stays.length !== sheet.conditionalFormats.length) {
    book.change(sheet, 'conditionalFormats', stays);
  }
}

type CopyKind = 'All' | 'Values' | 'Formulas' | 'Formats';

/** Copies cells; a smaller source is repeated as often as it fits. */
function copyFrom(self: RangeSelf, [source, kind]: Argument[], host: Hosted): void {
  const from = otherRange(self, source);
  const [origin, target] = [areaOf(from), areaOf(self)];
  const [rows, columns] = [origin.bottom - origin.top + 1, origin.right - origin.left + 1];
  const [height, width] = [target.bottom - target.top + 1, target.right - target.left + 1];
  const area = {
    ...target,
    bottom: target.top + (height % rows === 0 ? height : rows) - 1,
    right: target.left + (width % columns === 0 ? width : columns) - 1,
  };
  checkEditable(self.sheet, [area]);
  const cells = new Map<string, Cell | undefined>();
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      cells.set(`${r},${c}`, from.sheet.cell(origin.top + r, origin.left + c));
    }
  }
  for (let r = area.top; r <= area.bottom; r++) {
    for (let c = area.left; c <= area.right; c++) {
      const [down, across] = [(r - area.top) % rows, (c - area.left) % columns];
      const shift: [number, number] = [r - origin.top - down, c - origin.left - across];
      paste(self.sheet, r, c, cells.get(`${down},${across}`), (kind ?? 'All') as CopyKind, shift);
    }
  }
  host.edits.add({ sheet: self.sheet, area, changeType: 'RangeEdited', shiftDirection: 'None' });
}

function paste(
  sheet: Sheet,
  row: number,
  column: number,
  source: Cell | undefined,
  kind: CopyKind,
  [down, across]: [number, number],
): void {
  const old = sheet.cell(row, column);
  const style = kind === 'All' || kind === 'Formats' ? source?.style : old?.style;
  const content = kind === 'Formats' ? old : source;
  const formula = kind === 'Values' || kind === 'Formats' ? undefined : content?.formula;
  sheet.putCell(row, column, {
    value: content?.value ?? null,
    ...(kind === 'Formats' && old?.formula !== undefined ? { formula: old.formula } : {}),
    ...(formula === undefined ? {} : { formula: offsetFormula(formula, down, across) }),
    ...(style === undefined ? {} : { style }),
  });
}

/** Methods that insert, delete, clear and copy cells. */
export const rangeEdits: Readonly<Record<string, Method>> = {
  Insert: (self, [shift], host) => {
    const area = areaOf(self);
    edit(self, 'insert', axisOf(area, shift, 'Down', 'Right'), host);
    return range({ sheet: self.sheet, areas: [area] });
  },
  Delete: (self, [shift], host) => {
    edit(self, 'delete', axisOf(areaOf(self), shift, 'Up', 'Left'), host);
  },
  Clear: (self, [applyTo], host) => clear(self, applyTo, host),
  CopyFrom: copyFrom,
  Merge: (self, [across]) => {
    const { sheet } = self;
    const area = areaOf(self);
    checkEditable(sheet, [area]);
    const rows = across === true ? rowsOf(area) : [area];
    const others = sheet.merges.filter((merge) => !overlaps(merge, area));
    sheet.book.change(sheet, 'merges', [...others, ...rows]);
    for (const row of rows) {
      for (const [r, c] of [...sheet.cellsIn(row)]) {
        if (r !== row.top || c !== row.left) clearContent(sheet, r, c);
      }
    }
  },
  Unmerge: (self) => {
    const { sheet } = self;
    const area = areaOf(self);
    sheet.book.change(
      sheet,
      'merges',
      sheet.merges.filter((merge) => !overlaps(merge, area)),
    );
  },
};

const rowsOf = (area: Area): Area[] =>
  Array.from({ length: area.bottom - area.top + 1 }, (_, index) => ({
    ...area,
    top: area.top + index,
    bottom: area.top + index,
  }));
