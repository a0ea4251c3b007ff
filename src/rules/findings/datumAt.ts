import { type Datum, keyOf } from '../../report/datum';
import type { Report } from '../../report/report';
import { TABLE_NAMES } from '../../report/tableName';
import { tableOf } from '../tableOf';

/** The value with a key; null when the report has none. */
export function datumAt(report: Report, key: string): Datum<unknown> | null {
  for (const name of TABLE_NAMES) {
    if (!key.startsWith(`${name}|`)) continue;
    for (const row of tableOf(report, name).rows) {
      for (const part of Object.values(row) as (Datum<unknown> | Datum<unknown>['row'])[]) {
        if ('column' in part && keyOf(part) === key) return part;
      }
    }
  }
  return null;
}
