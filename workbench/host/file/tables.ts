import type { Worksheet } from '@cj-tech-master/excelts';
import { formatArea, parseArea } from '../model/address';
import { bodyArea, type Table } from '../model/table';
import { rowCount } from '../model/area';
import type { Sheet } from '../model/sheet';
import type { FormulaNames } from './functionNames';

/** Reads the tables of a sheet. */
export function readTables(source: Worksheet, sheet: Sheet, names: FormulaNames): Table[] {
  return source.getTables().flatMap(({ table }) => {
    const area = parseArea(table.tableRef ?? table.ref);
    if (!area) return [];
    const { style = {} } = table;
    return [
      {
        id: String(sheet.book.newNumber()),
        name: table.displayName ?? table.name,
        sheet,
        area,
        columns: table.columns.map((column, index) => ({
          id: index + 1,
          name: column.name,
          ...(column.totalsRowFunction === undefined
            ? {}
            : { totalsFunction: column.totalsRowFunction }),
          ...(column.totalsRowLabel === undefined ? {} : { totalsLabel: column.totalsRowLabel }),
          ...(column.totalsRowFormula === undefined
            ? {}
            : { totalsFormula: column.totalsRowFormula }),
          ...(column.calculatedColumnFormula === undefined
            ? {}
            : { calculated: names.read(column.calculatedColumnFormula) }),
        })),
        showHeaders: table.headerRow !== false,
        showTotals: table.totalsRow === true,
        style: style.theme ?? 'TableStyleMedium2',
        showBandedRows: style.showRowStripes === true,
        showBandedColumns: style.showColumnStripes === true,
        highlightFirstColumn: style.showFirstColumn === true,
        highlightLastColumn: style.showLastColumn === true,
        showFilterButton: table.autoFilterRef !== undefined,
      },
    ];
  });
}

type TotalsFunction = NonNullable<
  Parameters<Worksheet['addTable']>[0]['columns'][number]['totalsRowFunction']
>;

/** Writes the tables. Their cells are written afterwards, with all the others. */
export function writeTables(sheet: Sheet, target: Worksheet, names: FormulaNames): void {
  for (const { table } of target.getTables()) target.removeTable(table.name);
  for (const table of sheet.tables) {
    const filter = table.showFilterButton && table.showHeaders;
    target.addTable({
      name: table.name,
      ref: formatArea({ ...table.area, bottom: table.area.top, right: table.area.left }),
      headerRow: table.showHeaders,
      totalsRow: table.showTotals,
      style: {
        theme: table.style,
        showRowStripes: table.showBandedRows,
        showColumnStripes: table.showBandedColumns,
        showFirstColumn: table.highlightFirstColumn,
        showLastColumn: table.highlightLastColumn,
      },
      columns: table.columns.map((column) => ({
        name: column.name,
        filterButton: filter,
        ...(column.totalsFunction === undefined
          ? {}
          : { totalsRowFunction: column.totalsFunction as TotalsFunction }),
        ...(column.totalsLabel === undefined ? {} : { totalsRowLabel: column.totalsLabel }),
        ...(column.totalsFormula === undefined ? {} : { totalsRowFormula: column.totalsFormula }),
        ...(column.calculated === undefined
          ? {}
          : { calculatedColumnFormula: names.write(column.calculated) }),
      })),
      rows: Array.from({ length: rowCount(bodyArea(table)) }, () => table.columns.map(() => null)),
    });
  }
}
