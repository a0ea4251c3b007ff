import type { Bilingual } from '../../language/bilingual';
import { headerAddress } from '../../report/address';
import type { TableSource } from '../../report/datum';
import type { CellReference, Severity } from '../finding';
import type { Outcome } from '../rule';
import { NO_FIGURES } from '../tested';

/** A header as the key of a finding: it has no row, so nothing stands between the bars. */
export const headerKey = (table: string, column: string): string => `${table}||${column}`;

/** The header row of a table, for a column that it lacks. */
export const headerRow = (table: TableSource, column: string): CellReference => ({
  sheet: table.sheet,
  address: headerAddress(table),
  key: headerKey(table.name, column),
  role: 'reported',
});

/** A finding that points at one cell and compares no figures. */
export const pointing = (severity: Severity, message: Bilingual, cell: CellReference): Outcome => ({
  kind: 'found',
  finding: { severity, message, cells: [cell], ...NO_FIGURES },
});
