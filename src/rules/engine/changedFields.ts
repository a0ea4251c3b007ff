import type { WrittenCell } from '../../report/cell';
import type { Datum, RowSource } from '../../report/datum';
import type { Report, ReportTable } from '../../report/report';
import type { ReportRow } from '../../report/rows';
import type { ReportField } from './trackedReport';

/** The parts of a report that have changed. */
export function changedFields(before: Report, after: Report): Set<ReportField> {
  const fields = Object.keys(after) as ReportField[];
  return new Set(fields.filter((field) => !isSame(before[field], after[field])));
}

const isSame = (a: Report[ReportField], b: Report[ReportField]): boolean =>
  isTable(a) && isTable(b) ? isSameTable(a, b) : isEqual(a, b);

const isTable = (part: object): part is ReportTable<ReportRow> =>
  'rows' in part && 'columns' in part;

/** Compares cell by cell; objects that rows and cells share are compared once. */
function isSameTable(a: ReportTable<ReportRow>, b: ReportTable<ReportRow>): boolean {
  if (a === b) return true;
  return (
    isEqual(a.source, b.source) &&
    isEqual(a.columns, b.columns) &&
    a.rows.length === b.rows.length &&
    a.rows.every((row, index) => isSameRow(row, b.rows[index] as ReportRow))
  );
}

function isSameRow(a: ReportRow, b: ReportRow): boolean {
  if (!isSamePlace(a.source, b.source)) return false;
  for (const name in a) {
    if (name === 'source') continue;
    const [one, other] = [a[name as keyof ReportRow], b[name as keyof ReportRow]] as unknown[];
    if (!isSameDatum(one as Datum<unknown>, other as Datum<unknown>)) return false;
  }
  return true;
}

const isSamePlace = (a: RowSource, b: RowSource): boolean => a.row === b.row && a.key === b.key;

const isSameDatum = (a: Datum<unknown>, b: Datum<unknown>): boolean =>
  isSameCell(a.written, b.written) &&
  isEqual(a.value, b.value) &&
  isEqual(a.fault, b.fault) &&
  isEqual(a.column, b.column);

/** The same as `isEqual`, for the objects that there are most of. */
function isSameCell(a: WrittenCell | null, b: WrittenCell | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    isEqual(a.value, b.value) &&
    a.format === b.format &&
    a.formula === b.formula &&
    a.isUnlocked === b.isUnlocked
  );
}

/** Whether two plain values hold the same. */
function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const names = Object.keys(a) as (keyof typeof a)[];
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => name in b && isEqual(a[name], b[name]))
  );
}
