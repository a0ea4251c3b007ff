import { columnCount, rowCount } from '../../model/area';
import type { ClassTable, HostObject } from '../../protocol/hostClass';
import { apiNotFound } from '../../protocol/hostError';
import { member } from '../../protocol/members';
import type { Hosted } from '../../protocol/hosted';
import { BORDERS } from './cellProperties';
import { hyperlink } from '../ranges/hyperlink';
import { rangeBorder } from './rangeBorders';
import { rangeFormat } from './rangeFormat';
import { addressOf, areaOf, type RangeSelf } from '../../protocol/rangeSelf';

type Requested = Readonly<Record<string, unknown>>;

const isRequested = (value: unknown): value is Requested =>
  typeof value === 'object' && value !== null;

/** One object of properties for every cell, with those that the argument asks for. */
export const getCellProperties: NonNullable<ClassTable<RangeSelf>['methods']>[string] = (
  self,
  [requested],
  host,
) => {
  const area = areaOf(self);
  return Array.from({ length: rowCount(area) }, (_, down) =>
    Array.from({ length: columnCount(area) }, (__, across) => {
      const [row, column] = [area.top + down, area.left + across];
      const cell = { top: row, left: column, bottom: row, right: column };
      return propertiesOf(
        { sheet: self.sheet, areas: [cell] },
        isRequested(requested) ? requested : {},
        host,
      );
    }),
  );
};

function propertiesOf(
  cell: RangeSelf,
  requested: Requested,
  host: Hosted,
): Record<string, unknown> {
  const properties: Record<string, unknown> = {};
  for (const [name, below] of Object.entries(requested)) {
    if (below === undefined || below === false) continue;
    if (name === 'address') properties[name] = addressOf(cell);
    else if (name === 'hyperlink') properties[name] = hyperlink.get(cell, host);
    else if (name === 'format' && isRequested(below))
      properties[name] = formatOf(cell, below, host);
    else throw apiNotFound('CellProperties', name);
  }
  return properties;
}

function formatOf(cell: RangeSelf, requested: Requested, host: Hosted): Record<string, unknown> {
  const { borders, protection, ...rest } = requested;
  // Protection is requested as a whole, by a plain `true`.
  const guard = protection === true ? { protection: { locked: true, formulaHidden: true } } : {};
  const format = membersOf(rangeFormat(cell), { ...rest, ...guard }, host);
  if (!isRequested(borders)) return format;
  const sides = Object.entries(BORDERS).map(([name, side]) => [
    name,
    membersOf(rangeBorder({ range: cell, side }), borders, host),
  ]);
  return { ...format, borders: Object.fromEntries(sides) as unknown };
}

/** What `protection: true` requests. */
const everyMember = ({ table }: HostObject): Requested =>
  Object.fromEntries(
    Object.keys(table.properties ?? {}).map((name) => [
      name.charAt(0).toLowerCase() + name.slice(1),
      true,
    ]),
  );

function membersOf(
  object: HostObject,
  requested: Requested,
  host: Hosted,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, below] of Object.entries(requested)) {
    const property = member(object, 'properties', name);
    if (property) values[name] = property.is.get(object.self as never, host);
    else {
      const part = member(object, 'navigations', name)?.is(object.self as never, host);
      if (!part) throw apiNotFound(object.table.name, name);
      values[name] = membersOf(part, isRequested(below) ? below : everyMember(part), host);
    }
  }
  return values;
}
