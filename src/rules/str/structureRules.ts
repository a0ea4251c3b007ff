import type { Datum, RowSource } from '../../report/datum';
import type { Report } from '../../report/report';
import { TABLE_NAMES } from '../../report/tables';
import { tableOf } from '../tableOf';
import { str01 } from './STR-01-missing-table';
import { str02 } from './STR-02-missing-column';
import { str03 } from './STR-03-unreadable';
import { str04 } from './STR-04-repeated-key';
import { str05 } from './STR-05-dangling-reference';
import { str06 } from './STR-06-outside-vocabulary';
import { str07 } from './STR-07-unknown';
import { str08 } from './STR-08-excel-error';
import { str09 } from './STR-09-circle';

/** The rules that look at the tables themselves. They run first. */
export const STRUCTURE_RULES = [str01, str02, str03, str04, str05, str06, str07, str08, str09];

/**
 * The broken rows: those with a repeated key or in a circle. A reference to a row that does not
 * exist stops only the checks that need that goal or post, not those on the row itself.
 */
export function brokenRows(report: Report): ReadonlySet<RowSource> {
  const broken = new Set([str04, str09].flatMap((breaker) => breaker.brokenRows(report)));
  return broken.size === 0 ? broken : new Set([...broken, ...elsewhere(report, broken)]);
}

/** In a workbook that was not made for Tertial a row's cells may stand in several rows of a sheet. */
const elsewhere = (report: Report, broken: ReadonlySet<RowSource>): RowSource[] =>
  TABLE_NAMES.flatMap((name) => tableOf(report, name).rows).flatMap((row) => {
    const places = Object.values(row).map(placeIn);
    return places.some((place) => broken.has(place)) ? places : [];
  });

/** Of a row its own place, of a cell that of the row it stands in. */
const placeIn = (part: RowSource | Datum<unknown>): RowSource =>
  'fault' in part ? part.row : part;
