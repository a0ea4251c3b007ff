import { tableNamed, type TableName } from '../report/tables';
import type { RawTable, RawWorkbook } from './rawWorkbook';

/** The tables that Tertial itself adds to a workbook that was not made for it. */
const ADDED: readonly TableName[] = ['Godkännanden', 'Texter'];

/** Whether a workbook was not made for Tertial: it has no table to check. */
export const isForeign = ({ tables }: RawWorkbook): boolean =>
  tables.every(({ name, generated }) => {
    const known = tableNamed(name)?.name;
    return generated || known === undefined || ADDED.includes(known);
  });

/** Those tables of a workbook that Tertial has added to it. */
export const addedTables = ({ tables }: RawWorkbook): RawTable[] =>
  tables.filter(({ name, generated }) => {
    const known = tableNamed(name)?.name;
    return !generated && known !== undefined && ADDED.includes(known);
  });
