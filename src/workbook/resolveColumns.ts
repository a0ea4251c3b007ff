import { removeInvisible, foldText } from '../language/words/cleanText';
import type { PeriodLabel } from '../language/dates/readPeriodLabel';
import { splitPeriod } from '../language/dates/splitPeriod';
import type { Period } from '../report/heading';
import type { TableSchema } from './schema';

/** What the headers are read against; null where `Rapport` does not say. */
export interface ReportTime {
  readonly year: number | null;
  readonly period: Period | null;
}

/** What a header stands for. */
export interface ResolvedHeader {
  /** The column of the contract, or null for one that Tertial does not know. */
  readonly column: string | null;
  readonly label: PeriodLabel | null;
  /** The column that another header already stands for. */
  readonly repeats: string | null;
}

interface Candidate {
  readonly column: string | null;
  readonly label: PeriodLabel | null;
}

const PRIOR = ' föregående år';
/** At year-end the outcome stands in Prognos, and its header may say so. */
const OUTCOME_HEADERS = ['utfall', 'bokslut'];

/**
 * Finds the column of each header (docs/workbook.md, Columns): without regard to case, spaces,
 * line breaks, hyphens and soft hyphens, and to a year or period at the end.
 *
 * @returns one entry per header, in their order.
 */
export function resolveColumns(
  schema: TableSchema,
  headers: readonly string[],
  time: ReportTime,
): ResolvedHeader[] {
  const names = columnNames(schema);
  const candidates = headers.map((header) => candidateFor(header, names, time));
  const moved = candidates.map((candidate) => moveToPriorYear(candidate, candidates, names, time));
  return moved.map((candidate, index) => {
    const { column, label } = candidate;
    if (column === null || bestFor(column, moved, time) === index) {
      return { column, label, repeats: null };
    }
    return { column: null, label, repeats: column };
  });
}

/** Compares headers: hyphens and line breaks in the middle of words are printing artefacts. */
export const headerKey = (text: string): string =>
  foldText(removeInvisible(text)).replace(/[\s\-‐‑]/g, '');

function columnNames(schema: TableSchema): Map<string, string> {
  return new Map(
    schema.columns.flatMap(({ name, aliases }) =>
      [name, ...aliases].map((written) => [headerKey(written), name] as const),
    ),
  );
}

function candidateFor(header: string, names: Map<string, string>, time: ReportTime): Candidate {
  const whole = names.get(headerKey(header));
  const { base, label } = splitPeriod(header);
  const key = headerKey(base);
  if (isOutcome(key, label, names, time)) return { column: 'Prognos', label };
  if (whole !== undefined) return { column: whole, label: null };
  return { column: names.get(key) ?? null, label };
}

function isOutcome(
  key: string,
  label: PeriodLabel | null,
  names: Map<string, string>,
  time: ReportTime,
): boolean {
  if (time.period !== 'VB' || !OUTCOME_HEADERS.includes(key)) return false;
  if (!names.has('prognos')) return false;
  return label?.year === time.year || (key === 'utfall' && (label?.year ?? null) === null);
}

/** `Periodens utfall VB 2019` and a second `Bokfört` of the year before are last year's columns. */
function moveToPriorYear(
  candidate: Candidate,
  all: readonly Candidate[],
  names: Map<string, string>,
  time: ReportTime,
): Candidate {
  const { column, label } = candidate;
  const prior = column === null ? undefined : names.get(headerKey(column + PRIOR));
  if (prior === undefined || label === null) return candidate;
  const isLastYear = time.year !== null && label.year === time.year - 1;
  const isLastYearEnd =
    label.period === 'VB' && (isLastYear || (time.period !== 'VB' && label.year !== time.year));
  const hasOther = all.some((other) => other !== candidate && other.column === column);
  return isLastYearEnd || (isLastYear && hasOther) ? { column: prior, label } : candidate;
}

/** Of several headers for one column, the first whose year is right, else the first. */
function bestFor(column: string, all: readonly Candidate[], time: ReportTime): number {
  const rivals = all.flatMap((other, index) => (other.column === column ? [index] : []));
  const right = rivals.find((index) => {
    const year = all[index]?.label?.year ?? null;
    return year === null || year === expectedYear(column, time.year);
  });
  return right ?? rivals[0] ?? -1;
}

/** The year that a column's header may name: in *föregående år* columns the year before. */
export function expectedYear(column: string, reportYear: number | null): number | null {
  return reportYear !== null && column.endsWith(PRIOR) ? reportYear - 1 : reportYear;
}
