import { columnCount, rowCount, type Area } from '../../model/area';
import type { HostClass, HostObject } from '../../protocol/hostClass';
import { apiNotFound, invalidArgument } from '../../protocol/hostError';
import { member } from '../../protocol/members';
import type { Hosted } from '../../protocol/hosted';
import { setBorder, type Side } from './rangeBorders';
import { rangeFormat } from './rangeFormat';
import { hyperlink } from '../ranges/hyperlink';
import { columnHidden, rowHidden } from '../ranges/rangeHidden';
import { areaOf, type RangeSelf } from '../../protocol/rangeSelf';

/** The sides of a cell by their names in `CellBorderCollection`. */
export const BORDERS: Readonly<Record<string, Side>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  vertical: 'InsideVertical',
  horizontal: 'InsideHorizontal',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

type Properties = Readonly<Record<string, unknown>>;

const isProperties = (value: unknown): value is Properties =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Sets `{ format: { font: { bold: true } } }` and the like on a range. */
function setProperties(self: RangeSelf, properties: Properties, host: Hosted): void {
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null) continue;
    if (name === 'format' && isProperties(value)) setFormat(self, value, host);
    else if (name === 'hyperlink') hyperlink.set?.(self, value, host);
    else throw apiNotFound('SettableCellProperties', name);
  }
}

function setFormat(self: RangeSelf, properties: Properties, host: Hosted): void {
  for (const [name, value] of Object.entries(properties)) {
    if (name === 'borders' && isProperties(value)) setBorders(self, value, host);
    else setMember(rangeFormat(self), name, value, host);
  }
}

function setMember(object: HostObject, name: string, value: unknown, host: Hosted): void {
  const property = member(object, 'properties', name);
  if (property?.is.set) property.is.set(object.self as never, value, host);
  else {
    const below = member(object, 'navigations', name)?.is(object.self as never, host);
    if (!below || !isProperties(value)) throw apiNotFound(object.table.name, name);
    for (const [key, part] of Object.entries(value)) setMember(below, key, part, host);
  }
}

function setBorders(self: RangeSelf, properties: Properties, host: Hosted): void {
  for (const [name, value] of Object.entries(properties)) {
    const side = BORDERS[name];
    if (!side || !isProperties(value)) throw invalidArgument();
    setBorder(self, side, value, host);
  }
}

type Method = NonNullable<HostClass<RangeSelf>['table']['methods']>[string];

/** One object of properties for every cell. */
export const setCellProperties: Method = (self, [input], host) => {
  const area = areaOf(self);
  const rows = input as unknown[][];
  const fits =
    Array.isArray(input) &&
    rows.length === rowCount(area) &&
    rows.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (!fits) throw invalidArgument();
  rows.forEach((row, down) =>
    row.forEach((properties, across) => {
      const [top, left] = [area.top + down, area.left + across];
      if (!isProperties(properties)) return;
      setProperties(at(self, { top, left, bottom: top, right: left }), properties, host);
    }),
  );
};

/** One object of properties for every row or column. */
const setLines =
  (lines: (area: Area) => Area[]): Method =>
  (self, [input], host) => {
    const parts = lines(areaOf(self));
    if (!Array.isArray(input) || input.length !== parts.length) throw invalidArgument();
    parts.forEach((part, index) => {
      const properties: unknown = input[index];
      if (isProperties(properties)) setLine(at(self, part), properties, host);
    });
  };

function setLine(self: RangeSelf, properties: Properties, host: Hosted): void {
  const { rowHidden: hideRow, columnHidden: hideColumn, ...rest } = properties;
  if (hideRow !== undefined) rowHidden.set?.(self, hideRow, host);
  if (hideColumn !== undefined) columnHidden.set?.(self, hideColumn, host);
  setProperties(self, rest, host);
}

export const setRowProperties = setLines((area) =>
  Array.from({ length: rowCount(area) }, (_, index) => ({
    ...area,
    top: area.top + index,
    bottom: area.top + index,
  })),
);

export const setColumnProperties = setLines((area) =>
  Array.from({ length: columnCount(area) }, (_, index) => ({
    ...area,
    left: area.left + index,
    right: area.left + index,
  })),
);

const at = (self: RangeSelf, area: Area): RangeSelf => ({ sheet: self.sheet, areas: [area] });
