import { parseAddress } from '../../model/address';
import { rowCount, type Area } from '../../model/area';
import { applyEdit } from '../../model/changes/applyEdit';
import { addTable, hitsTable } from '../../model/changes/tableEdits';
import type { Book } from '../../model/book';
import type { Sheet } from '../../model/sheet';
import type { Table } from '../../model/table';
import { TABLE_EVENTS } from '../../protocol/eventNumbers';
import { WORKBOOK_TARGET } from '../../protocol/events';
import { defineClass, type HostObject } from '../../protocol/hostClass';
import { invalidArgument, itemNotFound } from '../../protocol/hostError';
import type { Hosted } from '../../protocol/hosted';
import { range, table } from '../classes';
import { checkAllowed, areaOf, rangeAt, type RangeSelf } from '../../protocol/rangeSelf';
import { tableOverlap } from './table';

/** The tables of a sheet, or of the whole workbook. */
interface Tables {
  readonly sheet?: Sheet;
  readonly book?: Book;
}

const all = ({ sheet, book }: Tables): readonly Table[] => sheet?.tables ?? book?.tables ?? [];

const find = (self: Tables, key: unknown): Table | undefined =>
  all(self).find(
    ({ id, name }) => id === String(key) || name.toLowerCase() === String(key).toLowerCase(),
  );

const orThrow = (found: Table | undefined): HostObject => {
  if (!found) throw itemNotFound();
  return table(found);
};

function source({ sheet }: Tables, argument: unknown, host: Hosted): RangeSelf {
  const given = range.unwrap(argument);
  if (given) return given;
  if (typeof argument !== 'string' || !parseAddress(argument)) throw invalidArgument();
  return rangeAt(host.book, sheet ?? host.book.active, argument);
}

function add(self: Tables, argument: unknown, hasHeaders: unknown, host: Hosted): HostObject {
  const given = source(self, argument, host);
  const { sheet } = given;
  if (self.sheet && sheet !== self.sheet) throw invalidArgument();
  checkAllowed(sheet);
  const area = withHeader(sheet, areaOf(given), hasHeaders !== false);
  const made = addTable(sheet, area);
  host.events.raise(TABLE_EVENTS.AddedEvent, [sheet.id, WORKBOOK_TARGET], {
    tableId: made.id,
    worksheetId: sheet.id,
    source: 'Local',
  });
  return table(made);
}

/** The cells of the new table. Without headers of their own they move down by a row. */
function withHeader(sheet: Sheet, area: Area, hasHeaders: boolean): Area {
  if (hitsTable(sheet, area)) throw tableOverlap();
  // A table has at least one row of data, even an empty one.
  const whole = hasHeaders && rowCount(area) > 1 ? area : { ...area, bottom: area.bottom + 1 };
  if (hasHeaders) {
    if (hitsTable(sheet, whole)) throw tableOverlap();
    return whole;
  }
  applyEdit({ sheet, kind: 'insert', axis: 'rows', area: { ...area, bottom: area.top } });
  return whole;
}

/** Tables, to be found and made. */
export const tableCollection = defineClass<Tables>({
  name: 'TableCollection',
  properties: { Count: { get: (self) => all(self).length } },
  collection: {
    items: (self) => all(self).map((item) => table(item)),
    item: (self, key) => orThrow(find(self, key)),
  },
  events: { target: ({ sheet }) => sheet?.id ?? WORKBOOK_TARGET, numbers: TABLE_EVENTS },
  methods: {
    Add: (self, [address, hasHeaders], host) => add(self, address, hasHeaders, host),
    GetCount: (self) => all(self).length,
    GetItem: (self, [key]) => orThrow(find(self, key)),
    GetItemAt: (self, [index]) => orThrow(all(self)[Number(index)]),
    GetItemOrNullObject: (self, [key]) => {
      const found = find(self, key);
      return found ? table(found) : null;
    },
  },
});
