import { foldText } from '../../language/words/cleanText';
import { headerAddress } from '../../report/address';
import { isBlank } from '../../report/cell';
import { ALL_TABLES, type TableName } from '../../report/tables';
import type { RawTable, RawWorkbook } from '../../workbook/rawWorkbook';
import type { Place } from '../../excel/selectCell';

/** A table that Tertial reads, as the workbook has it or lacks it. */
export interface FoundTable {
  readonly name: TableName;
  readonly description: string;
  readonly required: boolean;
  /** Null when the workbook lacks it. */
  readonly found: { readonly place: Place; readonly rows: number } | null;
}

/** Rows in which anything stands: a new table has one that is blank. */
const writtenRows = ({ rows }: RawTable): number =>
  rows.filter(({ cells }) => !cells.every(isBlank)).length;

/** Every table of the contract, in its order. Tertial's own sheets are not looked at. */
export function foundTables({ tables }: RawWorkbook): FoundTable[] {
  const given = tables.filter(({ generated }) => !generated);
  return ALL_TABLES.map(({ name, description, required }) => {
    const table = given.find((one) => foldText(one.name) === foldText(name));
    if (!table) return { name, description, required, found: null };
    const { sheet, headerRow, firstColumn, headers } = table;
    const address = headerAddress({
      ...{ name, sheet, headerRow, firstColumn },
      columnCount: headers.length,
    });
    return {
      name,
      description,
      required,
      found: { place: { sheet, address }, rows: writtenRows(table) },
    };
  });
}
