import { type Datum, keyOf } from '../../report/datum';
import type { Report } from '../../report/report';
import type { ReportRow } from '../../report/rows';
import { tableNamed } from '../../report/tables';
import { tableOf } from '../tableOf';

/** The value with a key (`Tabell|radnyckel|Kolumn`); null when the report has none. */
export function datumAt(report: Report, key: string): Datum<unknown> | null {
  const table = tableNamed(key.slice(0, key.indexOf('|')));
  if (!table) return null;
  const name = key.slice(key.lastIndexOf('|') + 1);
  const field = Object.keys(table.columns).find((one) => table.columns[one]?.name === name);
  if (field === undefined) return null;
  for (const row of tableOf(report, table.name).rows) {
    const datum = row[field as keyof ReportRow] as object as Datum<unknown>;
    if (keyOf(datum) === key) return datum;
  }
  return null;
}
