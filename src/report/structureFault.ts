import type { Datum, TableSource } from './datum';
import type { TableName } from './tables';

/** What the tables of a workbook lack, or hold beyond the contract. */
export type StructureFault =
  | { readonly kind: 'missingTable'; readonly table: TableName }
  | { readonly kind: 'missingColumn'; readonly table: TableSource; readonly column: string }
  | {
      readonly kind: 'missingSetting';
      readonly table: TableSource;
      readonly setting: string;
      /** The blank value, when `Rapport` has the row. */
      readonly blank: Datum<unknown> | null;
    }
  | {
      readonly kind: 'unknownTable';
      readonly name: string;
      readonly sheet: string;
      readonly address: string;
      /** The table it seems to be a copy of, as `Driftbudget2` is of Driftbudget. */
      readonly copyOf: TableName | null;
    }
  | {
      readonly kind: 'unknownColumn';
      readonly table: TableSource;
      readonly header: string;
      readonly address: string;
      /** The column it repeats, when another header already stands for it. */
      readonly repeats: string | null;
    };
