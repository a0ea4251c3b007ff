import {
  bounding,
  columnCount,
  intersection,
  MAX_COLUMNS,
  MAX_ROWS,
  moved,
  onSheet,
  rowCount,
  singleCell,
  type Area,
} from '../../model/area';
import { isFilled } from '../../model/cells/cell';
import type { Sheet } from '../../model/sheet';
import type { Argument, HostObject } from '../../protocol/hostClass';
import { HostError, invalidArgument, itemNotFound } from '../../protocol/hostError';
import type { Hosted } from '../../protocol/hosted';
import { range, rangeAreas } from '../classes';
import { areaOf, rangeAt, type RangeSelf } from '../../protocol/rangeSelf';

type Method = (self: RangeSelf, args: Argument[], host: Hosted) => HostObject | null;

const numberOf = (argument: Argument): number => {
  if (typeof argument !== 'number' || !Number.isFinite(argument)) throw invalidArgument();
  return argument;
};

/** The other range of a method that takes a range or an address. */
export function otherRange(self: RangeSelf, argument: Argument): RangeSelf {
  const given = range.unwrap(argument);
  if (given) return given;
  if (typeof argument !== 'string') throw invalidArgument();
  return rangeAt(self.sheet.book, self.sheet, argument);
}

const at = (self: RangeSelf, area: Area | undefined): HostObject => {
  if (!area) throw invalidArgument();
  return range({ sheet: self.sheet, areas: [area] });
};

const resized = (area: Area, down: number, across: number): Area | undefined =>
  onSheet({ ...area, bottom: area.bottom + down, right: area.right + across });

/** The rows above or below, the columns before or after; a negative count means the other side. */
function beside(area: Area, side: 'above' | 'below' | 'before' | 'after', count: number): Area {
  const opposite = { above: 'below', below: 'above', before: 'after', after: 'before' } as const;
  if (count === 0) throw invalidArgument();
  if (count < 0) return beside(area, opposite[side], -count);
  switch (side) {
    case 'above':
      return { ...area, top: area.top - count, bottom: area.top - 1 };
    case 'below':
      return { ...area, top: area.bottom + 1, bottom: area.bottom + count };
    case 'before':
      return { ...area, left: area.left - count, right: area.left - 1 };
    case 'after':
      return { ...area, left: area.right + 1, right: area.right + count };
  }
}

const neighbourMethod =
  (side: 'above' | 'below' | 'before' | 'after'): Method =>
  (self, [count]) =>
    at(self, onSheet(beside(areaOf(self), side, numberOf(count ?? 1))));

function sameSheet(self: RangeSelf, other: RangeSelf): void {
  if (self.sheet !== other.sheet) throw invalidArgument();
}

const crossing = (self: RangeSelf, argument: Argument): Area | undefined => {
  const other = otherRange(self, argument);
  return self.sheet === other.sheet ? intersection(areaOf(self), areaOf(other)) : undefined;
};

/** The used part of a range; of an empty range its first cell, as in Excel. */
const used = (self: RangeSelf, valuesOnly: Argument): Area | undefined => {
  const found = self.sheet.usedArea(valuesOnly === true, areaOf(self));
  return found && intersection(found, areaOf(self));
};

/** The surrounding cells up to empty rows and columns: Ctrl+A in Excel. */
export function surroundingRegion(sheet: Sheet, start: Area): Area {
  let region = start;
  for (;;) {
    const wider = {
      top: Math.max(0, region.top - 1),
      left: Math.max(0, region.left - 1),
      bottom: Math.min(MAX_ROWS - 1, region.bottom + 1),
      right: Math.min(MAX_COLUMNS - 1, region.right + 1),
    };
    let next = region;
    for (const [row, column, cell] of sheet.cellsIn(wider)) {
      if (isFilled(cell)) next = bounding(next, singleCell(row, column));
    }
    if (next === region || JSON.stringify(next) === JSON.stringify(region)) return region;
    region = next;
  }
}

/** Where Ctrl+arrow goes from a cell. */
function edge(sheet: Sheet, row: number, column: number, direction: string): [number, number] {
  const steps: Record<string, [number, number]> = {
    Up: [-1, 0],
    Down: [1, 0],
    Left: [0, -1],
    Right: [0, 1],
  };
  const step = steps[direction];
  if (!step) throw invalidArgument();
  const on = (r: number, c: number): boolean => r >= 0 && c >= 0 && r < MAX_ROWS && c < MAX_COLUMNS;
  const filled = (r: number, c: number): boolean => isFilled(sheet.cell(r, c));
  const [down, across] = step;
  let [r, c] = [row, column];
  const runs = filled(r, c) && on(r + down, c + across) && filled(r + down, c + across);
  if (runs) {
    while (on(r + down, c + across) && filled(r + down, c + across))
      [r, c] = [r + down, c + across];
    return [r, c];
  }
  return nextFilled(sheet, row, column, down, across);
}

/** The next filled cell on the way, or the end of the sheet; looks only where cells are. */
function nextFilled(
  sheet: Sheet,
  row: number,
  column: number,
  down: number,
  across: number,
): [number, number] {
  const line: Area =
    down !== 0
      ? { top: 0, bottom: MAX_ROWS - 1, left: column, right: column }
      : { top: row, bottom: row, left: 0, right: MAX_COLUMNS - 1 };
  const at = down !== 0 ? row : column;
  const sign = down + across;
  let best: number | undefined;
  for (const [r, c, cell] of sheet.cellsIn(line)) {
    const place = down !== 0 ? r : c;
    const ahead = (place - at) * sign > 0;
    if (ahead && isFilled(cell) && (best === undefined || (best - place) * sign > 0)) best = place;
  }
  const end = sign < 0 ? 0 : (down !== 0 ? MAX_ROWS : MAX_COLUMNS) - 1;
  return down !== 0 ? [best ?? end, column] : [row, best ?? end];
}

/** From one range of cells to another. */
export const rangeNavigation: Readonly<Record<string, Method>> = {
  GetCell: (self, [row, column]) => {
    const { top, left } = areaOf(self);
    return at(self, moved(singleCell(top, left), numberOf(row), numberOf(column)));
  },
  GetRow: (self, [index]) => {
    const area = areaOf(self);
    const row = area.top + numberOf(index);
    if (row < area.top || row > area.bottom) throw invalidArgument();
    return at(self, { ...area, top: row, bottom: row });
  },
  GetColumn: (self, [index]) => {
    const area = areaOf(self);
    const column = area.left + numberOf(index);
    if (column < area.left || column > area.right) throw invalidArgument();
    return at(self, { ...area, left: column, right: column });
  },
  GetOffsetRange: (self, [down, across]) =>
    at(self, moved(areaOf(self), numberOf(down), numberOf(across))),
  GetResizedRange: (self, [down, across]) =>
    at(self, resized(areaOf(self), numberOf(down), numberOf(across))),
  GetAbsoluteResizedRange: (self, [rows, columns]) => {
    const { top, left } = areaOf(self);
    return at(self, resized(singleCell(top, left), numberOf(rows) - 1, numberOf(columns) - 1));
  },
  GetBoundingRect: (self, [other]) => {
    const given = otherRange(self, other);
    sameSheet(self, given);
    return at(self, bounding(areaOf(self), areaOf(given)));
  },
  GetIntersection: (self, [other]) => {
    const area = crossing(self, other);
    if (!area) throw itemNotFound();
    return at(self, area);
  },
  GetIntersectionOrNullObject: (self, [other]) => {
    const area = crossing(self, other);
    return area ? at(self, area) : null;
  },
  GetEntireRow: (self) => at(self, { ...areaOf(self), left: 0, right: MAX_COLUMNS - 1 }),
  GetEntireColumn: (self) => at(self, { ...areaOf(self), top: 0, bottom: MAX_ROWS - 1 }),
  GetLastCell: (self) => {
    const { bottom, right } = areaOf(self);
    return at(self, singleCell(bottom, right));
  },
  GetLastRow: (self) => at(self, { ...areaOf(self), top: areaOf(self).bottom }),
  GetLastColumn: (self) => at(self, { ...areaOf(self), left: areaOf(self).right }),
  GetRowsAbove: neighbourMethod('above'),
  GetRowsBelow: neighbourMethod('below'),
  GetColumnsBefore: neighbourMethod('before'),
  GetColumnsAfter: neighbourMethod('after'),
  GetUsedRange: (self, [valuesOnly], host) => {
    host.calculateIfDue();
    const { top, left } = areaOf(self);
    return at(self, used(self, valuesOnly) ?? singleCell(top, left));
  },
  GetUsedRangeOrNullObject: (self, [valuesOnly], host) => {
    host.calculateIfDue();
    const area = used(self, valuesOnly);
    return area ? at(self, area) : null;
  },
  GetSurroundingRegion: (self) => at(self, surroundingRegion(self.sheet, areaOf(self))),
  GetRangeEdge: (self, [direction, active]) => {
    const area = active ? areaOf(otherRange(self, active)) : areaOf(self);
    return at(self, singleCell(...edge(self.sheet, area.top, area.left, String(direction))));
  },
  GetExtendedRange: (self, [direction]) => {
    const area = areaOf(self);
    return at(
      self,
      bounding(area, singleCell(...edge(self.sheet, area.top, area.left, String(direction)))),
    );
  },
  GetSpillParent: (self, _, host) => {
    const parent = spillParent(self, host);
    if (!parent) throw itemNotFound();
    return at(self, parent);
  },
  GetSpillParentOrNullObject: (self, _, host) => {
    const parent = spillParent(self, host);
    return parent ? at(self, parent) : null;
  },
  GetSpillingToRange: (self, _, host) => {
    const spill = spillArea(self, host);
    if (!spill) throw itemNotFound();
    return at(self, spill);
  },
  GetSpillingToRangeOrNullObject: (self, _, host) => {
    const spill = spillArea(self, host);
    return spill ? at(self, spill) : null;
  },
  GetMergedAreasOrNullObject: (self) => {
    const area = areaOf(self);
    const areas = self.sheet.merges.flatMap((merge) => intersection(merge, area) ?? []);
    return areas.length > 0 ? rangeAreas({ sheet: self.sheet, areas }) : null;
  },
  GetSpecialCells: (self, [kind]) => {
    const areas = specialCells(self, kind);
    if (areas.length === 0) throw itemNotFound();
    return rangeAreas({ sheet: self.sheet, areas });
  },
  GetSpecialCellsOrNullObject: (self, [kind]) => {
    const areas = specialCells(self, kind);
    return areas.length > 0 ? rangeAreas({ sheet: self.sheet, areas }) : null;
  },
};

function spillParent(self: RangeSelf, host: Hosted): Area | undefined {
  const { top, left } = oneCell(self, host);
  const cell = self.sheet.cell(top, left);
  if (cell?.spill) return singleCell(top, left);
  return cell?.spilledFrom && singleCell(cell.spilledFrom.row, cell.spilledFrom.column);
}

function spillArea(self: RangeSelf, host: Hosted): Area | undefined {
  const { top, left } = oneCell(self, host);
  const spill = self.sheet.cell(top, left)?.spill;
  return spill && { top, left, bottom: top + spill.rows - 1, right: left + spill.columns - 1 };
}

function oneCell(self: RangeSelf, host: Hosted): Area {
  host.calculateIfDue();
  const area = areaOf(self);
  if (rowCount(area) !== 1 || columnCount(area) !== 1) throw invalidArgument();
  return area;
}

/** Runs of cells of a kind, row by row. */
function specialCells(self: RangeSelf, kind: Argument): Area[] {
  const wanted: Record<string, (filled: boolean, formula: boolean) => boolean> = {
    Constants: (filled, formula) => filled && !formula,
    Formulas: (_, formula) => formula,
    Blanks: (filled) => !filled,
  };
  const fits = wanted[String(kind)];
  if (!fits) throw new HostError('NotImplemented', `Special cells ${String(kind)}.`);
  const area = intersection(areaOf(self), self.sheet.usedArea(false) ?? areaOf(self));
  const found: Area[] = [];
  if (!area) return found;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = self.sheet.cell(row, column);
      if (!fits(isFilled(cell), cell?.formula !== undefined)) continue;
      const last = found.at(-1);
      if (last && last.top === row && last.right === column - 1) {
        found[found.length - 1] = { ...last, right: column };
      } else found.push(singleCell(row, column));
    }
  }
  return found;
}
