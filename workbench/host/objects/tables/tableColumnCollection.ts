import { applyEdit, newColumn } from '../../model/changes/applyEdit';
import { columnCount } from '../../model/area';
import { shownValue } from '../../model/cells/cell';
import { renameColumn, resizeTable } from '../../model/changes/tableEdits';
import { bodyArea, columnOf, headerArea, totalsArea, type Table } from '../../model/table';
import type { Area } from '../../model/area';
import { defineClass, type HostObject } from '../../protocol/hostClass';
import { alreadyExists, HostError, invalidArgument, itemNotFound } from '../../protocol/hostError';
import { range } from '../classes';
import { rangeContent } from '../ranges/rangeContent';
import { checkAllowed, type RangeSelf } from '../../protocol/rangeSelf';

interface Column {
  readonly table: Table;
  readonly id: number;
}

/** The column's current index: ids stay when other columns are added or deleted. */
const indexOf = ({ table, id }: Column): number => {
  const index = table.columns.findIndex((column) => column.id === id);
  if (index < 0) throw itemNotFound();
  return index;
};

const part = (self: Column, area: Area | undefined): RangeSelf => {
  if (!area) throw itemNotFound();
  return { sheet: self.table.sheet, areas: [columnOf(area, indexOf(self))] };
};

const tableColumn = defineClass<Column>({
  name: 'TableColumn',
  identity: ({ id }) => ({ Id: String(id) }),
  properties: {
    Id: { get: ({ id }) => id },
    Index: { get: indexOf },
    Name: {
      get: (self) => self.table.columns[indexOf(self)]?.name,
      set: (self, value) => {
        const name = String(value);
        const index = indexOf(self);
        const clash = self.table.columns.some(
          (column, at) => at !== index && column.name.toLowerCase() === name.toLowerCase(),
        );
        if (clash) throw alreadyExists();
        checkAllowed(self.table.sheet);
        renameColumn(self.table, index, name);
      },
    },
    Values: {
      get: (self) => {
        const { sheet } = self.table;
        const { top, bottom, left } = columnOf(self.table.area, indexOf(self));
        return Array.from({ length: bottom - top + 1 }, (_, down) => [
          shownValue(sheet.cell(top + down, left)?.value),
        ]);
      },
      set: (self, value, host) =>
        rangeContent.Values?.set?.(part(self, self.table.area), value, host),
    },
  },
  methods: {
    GetRange: (self) => range(part(self, self.table.area)),
    GetHeaderRowRange: (self) => range(part(self, headerArea(self.table))),
    GetDataBodyRange: (self) => range(part(self, bodyArea(self.table))),
    GetTotalRowRange: (self) => range(part(self, totalsArea(self.table))),
    Delete: (self) => {
      const { table } = self;
      checkAllowed(table.sheet);
      if (table.columns.length === 1) {
        throw new HostError('InvalidOperation', 'A table needs a column.');
      }
      const [area] = part(self, table.area).areas;
      if (!area) return;
      applyEdit({ sheet: table.sheet, kind: 'delete', axis: 'columns', area });
    },
  },
});

const find = (table: Table, key: unknown): HostObject | undefined => {
  const text = String(key).toLowerCase();
  const column =
    table.columns.find(({ name }) => name.toLowerCase() === text) ??
    table.columns.find(({ id }) => String(id) === text);
  return column && tableColumn({ table, id: column.id });
};

const orThrow = (found: HostObject | undefined): HostObject => {
  if (!found) throw itemNotFound();
  return found;
};

const at = (table: Table, index: number): HostObject | undefined => {
  const column = table.columns[index];
  return column && tableColumn({ table, id: column.id });
};

function add(table: Table, index: unknown, name: unknown): [number, RangeSelf] {
  const { sheet, area } = table;
  checkAllowed(sheet);
  const count = columnCount(area);
  const place = typeof index === 'number' && index >= 0 ? index : count;
  if (place > count) throw invalidArgument();
  const column = { ...area, left: area.left + place, right: area.left + place };
  // Cells right of the table move along. Inside, the table widens by itself; at its ends its area
  // must be set.
  applyEdit({ sheet, kind: 'insert', axis: 'columns', area: column });
  if (place === count) resizeTable(table, { ...area, right: area.right + 1 });
  else if (place === 0) growLeft(table);
  if (typeof name === 'string') renameColumn(table, place, name);
  return [place, { sheet, areas: [columnOf(table.area, place)] }];
}

function growLeft(table: Table): void {
  const { book } = table.sheet;
  const taken = new Set(table.columns.map((column) => column.name.toLowerCase()));
  book.change(table, 'columns', [newColumn(book.newNumber(), taken), ...table.columns]);
  resizeTable(table, { ...table.area, left: table.area.left - 1 });
}

/** The columns of a table. */
export const tableColumnCollection = defineClass<Table>({
  name: 'TableColumnCollection',
  properties: { Count: { get: (table) => table.columns.length } },
  collection: {
    items: (table) => table.columns.map(({ id }) => tableColumn({ table, id })),
    item: (table, key) => orThrow(find(table, key)),
  },
  methods: {
    GetCount: (table) => table.columns.length,
    GetItem: (table, [key]) => orThrow(find(table, key)),
    GetItemAt: (table, [index]) => orThrow(at(table, Number(index))),
    GetItemOrNullObject: (table, [key]) => find(table, key) ?? null,
    Add: (table, [index, values, name], host) => {
      const [place, column] = add(table, index, name);
      if (values !== null && values !== undefined) {
        const grid = Array.isArray(values) ? values : [[values]];
        rangeContent.Values?.set?.(column, grid, host);
      }
      return orThrow(at(table, place));
    },
  },
});
