import { applyEdit } from '../../model/changes/applyEdit';
import { fillNewRows } from '../../model/changes/calculatedColumns';
import { columnCount, rowCount, type Area } from '../../model/area';
import { isFilled, shownValue } from '../../model/cells/cell';
import { enter } from '../../model/cells/enter';
import { bodyArea, type Table } from '../../model/table';
import { defineClass, type HostObject } from '../../protocol/hostClass';
import { invalidArgument, itemNotFound } from '../../protocol/hostError';
import type { Hosted } from '../../protocol/hosted';
import { range } from '../classes';
import { rangeContent } from '../ranges/rangeContent';
import { checkAllowed, type RangeSelf } from '../../protocol/rangeSelf';

interface Row {
  readonly table: Table;
  readonly index: number;
}

const areaOfRow = ({ table, index }: Row): Area => {
  const body = bodyArea(table);
  if (index < 0 || index >= rowCount(body)) throw itemNotFound();
  return { ...body, top: body.top + index, bottom: body.top + index };
};

const rangeOfRow = (row: Row): RangeSelf => ({
  sheet: row.table.sheet,
  areas: [areaOfRow(row)],
});

const tableRow = defineClass<Row>({
  name: 'TableRow',
  properties: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (row) => {
        const { top, left, right } = areaOfRow(row);
        const cells = Array.from({ length: right - left + 1 }, (_, across) =>
          shownValue(row.table.sheet.cell(top, left + across)?.value),
        );
        return [cells];
      },
      set: (row, value, host) => rangeContent.Values?.set?.(rangeOfRow(row), value, host),
    },
  },
  methods: {
    GetRange: (row) => range(rangeOfRow(row)),
    Delete: ({ table, index }, _, host) => deleteRows(table, index, 1, host),
  },
});

const count = (table: Table): number => rowCount(bodyArea(table));

/** Deletes rows; cells below the table move up. The last row is only emptied. */
function deleteRows(table: Table, index: number, rows: number, host: Hosted): void {
  checkAllowed(table.sheet);
  const body = bodyArea(table);
  if (index < 0 || rows < 1 || index + rows > rowCount(body)) throw invalidArgument();
  const area = { ...body, top: body.top + index, bottom: body.top + index + rows - 1 };
  if (rows === rowCount(body)) {
    for (const [row, column] of [...table.sheet.cellsIn({ ...area, bottom: area.top })]) {
      enter(table.sheet, row, column, '');
    }
    if (rows > 1) remove(table, { ...area, top: area.top + 1 });
  } else remove(table, area);
  host.edits.add({
    sheet: table.sheet,
    area,
    changeType: 'RowDeleted',
    shiftDirection: 'ShiftCellUp',
  });
}

const remove = (table: Table, area: Area): void =>
  applyEdit({ sheet: table.sheet, kind: 'delete', axis: 'rows', area });

/** Inserts rows at an index, or at the end; cells below the table move down. */
function addRows(table: Table, index: unknown, values: unknown, host: Hosted): HostObject {
  const { sheet } = table;
  checkAllowed(sheet);
  const grid = asRows(table, values);
  const rows = grid?.length ?? 1;
  const place = typeof index === 'number' && index >= 0 ? index : count(table);
  if (place > count(table)) throw invalidArgument();
  const body = bodyArea(table);
  const isEmpty = count(table) === 1 && !hasContent(table, body);
  if (isEmpty && rows === 1 && place === 1) return fill(table, 0, grid, host);
  const area = { ...body, top: body.top + place, bottom: body.top + place + rows - 1 };
  const old = table.area;
  applyEdit({ sheet, kind: 'insert', axis: 'rows', area });
  const grown = { ...old, bottom: old.bottom + rows };
  if (table.area.bottom !== grown.bottom || table.area.top !== grown.top) {
    host.book.change(table, 'area', grown);
  }
  fillNewRows(table, area);
  return fill(table, place, grid, host);
}

const hasContent = (table: Table, area: Area): boolean =>
  [...table.sheet.cellsIn(area)].some(([, , cell]) => isFilled(cell));

function asRows(table: Table, values: unknown): unknown[][] | undefined {
  if (values === null || values === undefined) return undefined;
  const grid = Array.isArray(values) ? (values as unknown[]) : [[values]];
  const width = columnCount(table.area);
  if (!grid.every((row) => Array.isArray(row) && row.length === width)) throw invalidArgument();
  return grid as unknown[][];
}

function fill(
  table: Table,
  index: number,
  grid: unknown[][] | undefined,
  host: Hosted,
): HostObject {
  if (grid) {
    const first = areaOfRow({ table, index });
    const area = { ...first, bottom: first.top + grid.length - 1 };
    rangeContent.Values?.set?.({ sheet: table.sheet, areas: [area] }, grid, host);
  }
  return tableRow({ table, index });
}

/** The rows of a table between header and totals. They have no ids, only an index. */
export const tableRowCollection = defineClass<Table>({
  name: 'TableRowCollection',
  properties: { Count: { get: count } },
  collection: {
    items: (table) =>
      Array.from({ length: count(table) }, (_, index) => tableRow({ table, index })),
  },
  methods: {
    GetCount: count,
    GetItemAt: (table, [index]) => {
      const row = { table, index: Number(index) };
      areaOfRow(row);
      return tableRow(row);
    },
    Add: (table, [index, values], host) => addRows(table, index, values, host),
    DeleteRowsAt: (table, [index, rows], host) =>
      deleteRows(table, Number(index), Number(rows ?? 1), host),
  },
});
