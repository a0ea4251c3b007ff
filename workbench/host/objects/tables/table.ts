import { isDefinedName } from '../../model/definedName';
import { contains, type Area } from '../../model/area';
import {
  hitsTable,
  renameTable,
  resizeTable,
  showHeaders,
  showTotals,
} from '../../model/changes/tableEdits';
import { bodyArea, headerArea, totalsArea, type Table } from '../../model/table';
import { TABLE_EVENTS } from '../../protocol/eventNumbers';
import { WORKBOOK_TARGET } from '../../protocol/events';
import type { ClassTable, HostObject, Property } from '../../protocol/hostClass';
import { alreadyExists, HostError, invalidArgument, itemNotFound } from '../../protocol/hostError';
import type { Hosted } from '../../protocol/hosted';
import { range, worksheet } from '../classes';
import { clear } from '../ranges/rangeEdits';
import { areaOf, checkAllowed, rangeAt } from '../../protocol/rangeSelf';
import { tableColumnCollection } from './tableColumnCollection';
import { tableRowCollection } from './tableRowCollection';

const rangeOf = (table: Table, area: Area | undefined): HostObject => {
  if (!area || area.bottom < area.top) throw itemNotFound();
  return range({ sheet: table.sheet, areas: [area] });
};

const flag = (
  key:
    | 'showBandedRows'
    | 'showBandedColumns'
    | 'highlightFirstColumn'
    | 'highlightLastColumn'
    | 'showFilterButton',
): Property<Table> => ({
  get: (table) => table[key],
  set: (table, value, host) => {
    if (typeof value !== 'boolean') throw invalidArgument();
    host.book.change(table, key, value);
  },
});

/** Throws unless a table may have this name. */
export function checkTableName(host: Hosted, name: string, except: Table): void {
  if (!isDefinedName(name)) {
    throw invalidArgument(
      'This is not a valid name: it must begin with a letter and hold no spaces.',
    );
  }
  const other = host.book.table(name);
  if ((other && other !== except) || host.book.findName(name)) throw alreadyExists();
}

function remove(table: Table, host: Hosted): void {
  host.book.change(
    table.sheet,
    'tables',
    table.sheet.tables.filter((other) => other !== table),
  );
  host.book.structureChanged = true;
}

/** Raises the event that a table was deleted. */
function raiseDeleted(table: Table, host: Hosted): void {
  host.events.raise(TABLE_EVENTS.DeletedEvent, [table.sheet.id, WORKBOOK_TARGET], {
    tableId: table.id,
    tableName: table.name,
    worksheetId: table.sheet.id,
    source: 'Local',
  });
}

/** An Excel table. */
export const tableTable: ClassTable<Table> = {
  name: 'Table',
  identity: ({ id }) => ({ Id: id }),
  check: (self) => {
    if (self.sheet.deleted || !self.sheet.tables.includes(self)) throw itemNotFound();
  },
  events: { target: ({ id }) => id, numbers: TABLE_EVENTS },
  properties: {
    Id: { get: ({ id }) => id },
    LegacyId: { get: ({ id }) => id, onlyByName: true },
    Name: {
      get: ({ name }) => name,
      set: (self, value, host) => {
        const name = String(value);
        checkTableName(host, name, self);
        renameTable(self, name);
      },
    },
    Style: {
      get: ({ style }) => style,
      set: (self, value, host) => {
        if (typeof value !== 'string') throw invalidArgument();
        host.book.change(self, 'style', value);
      },
    },
    ShowHeaders: {
      get: (self) => self.showHeaders,
      set: (self, value) => showHeaders(self, value === true),
    },
    ShowTotals: {
      get: (self) => self.showTotals,
      set: (self, value) => {
        const below = { ...self.area, top: self.area.bottom + 1, bottom: self.area.bottom + 1 };
        if (value === true && hitsTable(self.sheet, below)) {
          throw new HostError('InvalidOperation', 'There is no room for a totals row.');
        }
        showTotals(self, value === true);
      },
    },
    ShowBandedRows: flag('showBandedRows'),
    ShowBandedColumns: flag('showBandedColumns'),
    HighlightFirstColumn: flag('highlightFirstColumn'),
    HighlightLastColumn: flag('highlightLastColumn'),
    ShowFilterButton: flag('showFilterButton'),
  },
  navigations: {
    Worksheet: (self) => worksheet(self.sheet),
    Columns: (self) => tableColumnCollection(self),
    Rows: (self) => tableRowCollection(self),
  },
  methods: {
    GetRange: (self) => rangeOf(self, self.area),
    GetHeaderRowRange: (self) => rangeOf(self, headerArea(self)),
    GetDataBodyRange: (self) => rangeOf(self, bodyArea(self)),
    GetTotalRowRange: (self) => rangeOf(self, totalsArea(self)),
    Resize: (self, [argument]) => {
      checkAllowed(self.sheet);
      const given =
        range.unwrap(argument) ?? rangeAt(self.sheet.book, self.sheet, String(argument));
      const area = areaOf(given);
      const header = { ...self.area, bottom: self.area.top };
      if (given.sheet !== self.sheet || area.top !== header.top || area.bottom === area.top) {
        throw invalidArgument();
      }
      if (area.left > self.area.right || area.right < self.area.left) throw invalidArgument();
      if (hitsTable(self.sheet, area, self)) throw tableOverlap();
      resizeTable(self, area);
    },
    ConvertToRange: (self, _, host) => {
      remove(self, host);
      raiseDeleted(self, host);
      return range({ sheet: self.sheet, areas: [self.area] });
    },
    Delete: (self, _, host) => {
      checkAllowed(self.sheet);
      remove(self, host);
      clear({ sheet: self.sheet, areas: [self.area] }, 'All', host);
      raiseDeleted(self, host);
    },
  },
};

/** Two tables cannot share cells. */
export const tableOverlap = (): HostError =>
  new HostError('InvalidArgument', "A table can't overlap another table.");

/** Whether the table lies in an area, wholly or in part. */
export const liesIn = (self: Table, area: Area, wholly: boolean): boolean =>
  wholly
    ? contains(area, self.area)
    : self.area.top <= area.bottom &&
      area.top <= self.area.bottom &&
      self.area.left <= area.right &&
      area.left <= self.area.right;
