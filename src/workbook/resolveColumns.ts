import { removeInvisible, foldText } from '../language/words/cleanText';
import type { PeriodLabel } from '../language/dates/readPeriodLabel';
import { splitPeriod } from '../language/dates/splitPeriod';
import type { Column } from '../report/column';
import type { Period } from '../report/period';
import type { Table } from '../report/table';
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
  readonly column: Column | null;
  readonly label: PeriodLabel | null;
}

/** The headers that a table may have, and the columns that stand for others in some years. */
interface Headers {
  readonly byKey: ReadonlyMap<string, Column>;
  readonly lastYearOf: ReadonlyMap<string, Column>;
  readonly outcomeAtYearEnd: Column | null;
}

/** At year-end the outcome stands in Prognos, and its header may say so. */
const OUTCOME_HEADERS = ['utfall', 'bokslut'];

/**
 * Finds the column of each header (docs/workbook.md, Columns): without regard to case, spaces,
 * line breaks, hyphens and soft hyphens, and to a year or period at the end.
 *
 * @returns one entry per header, in their order.
 */
export function resolveColumns(
  table: Table,
  headers: readonly string[],
  time: ReportTime,
): ResolvedHeader[] {
  const known = headersOf(table);
  const candidates = headers.map((header) => candidateFor(header, known, time));
  const moved = candidates.map((candidate) => moveToPriorYear(candidate, candidates, known, time));
  return moved.map((candidate, index) => {
    const { column, label } = candidate;
    if (column === null || bestFor(column, moved, time) === index) {
      return { column: column && column.name, label, repeats: null };
    }
    return { column: null, label, repeats: column.name };
  });
}

/** Compares headers: hyphens and line breaks in the middle of words are printing artefacts. */
export const headerKey = (text: string): string =>
  foldText(removeInvisible(text)).replace(/[\s\-‐‑]/g, '');

const headersByTable = new WeakMap<Table, Headers>();

function headersOf(table: Table): Headers {
  const known = headersByTable.get(table);
  if (known) return known;
  const columns = Object.values(table.columns);
  const headers: Headers = {
    byKey: new Map(
      columns.flatMap((column) =>
        [column.name, ...column.aliases].map((written) => [headerKey(written), column] as const),
      ),
    ),
    lastYearOf: new Map(
      columns.flatMap((column) =>
        column.lastYearOf === null ? [] : [[column.lastYearOf, column] as const],
      ),
    ),
    outcomeAtYearEnd: columns.find(({ isOutcomeAtYearEnd }) => isOutcomeAtYearEnd) ?? null,
  };
  headersByTable.set(table, headers);
  return headers;
}

function candidateFor(header: string, headers: Headers, time: ReportTime): Candidate {
  const whole = headers.byKey.get(headerKey(header));
  const { base, label } = splitPeriod(header);
  const key = headerKey(base);
  const { outcomeAtYearEnd } = headers;
  if (outcomeAtYearEnd && isOutcome(key, label, time)) return { column: outcomeAtYearEnd, label };
  if (whole !== undefined) return { column: whole, label: null };
  return { column: headers.byKey.get(key) ?? null, label };
}

function isOutcome(key: string, label: PeriodLabel | null, time: ReportTime): boolean {
  if (time.period !== 'VB' || !OUTCOME_HEADERS.includes(key)) return false;
  return label?.year === time.year || (key === 'utfall' && (label?.year ?? null) === null);
}

/** `Periodens utfall VB 2019` and a second `Bokfört` of the year before are last year's columns. */
function moveToPriorYear(
  candidate: Candidate,
  all: readonly Candidate[],
  headers: Headers,
  time: ReportTime,
): Candidate {
  const { column, label } = candidate;
  const prior = column === null ? undefined : headers.lastYearOf.get(column.name);
  if (prior === undefined || label === null) return candidate;
  const isLastYear = time.year !== null && label.year === time.year - 1;
  const isLastYearEnd =
    label.period === 'VB' && (isLastYear || (time.period !== 'VB' && label.year !== time.year));
  const hasOther = all.some((other) => other !== candidate && other.column === column);
  return isLastYearEnd || (isLastYear && hasOther) ? { column: prior, label } : candidate;
}

/** Of several headers for one column, the first whose year is right, else the first. */
function bestFor(column: Column, all: readonly Candidate[], time: ReportTime): number {
  const rivals = all.flatMap((other, index) => (other.column === column ? [index] : []));
  const right = rivals.find((index) => {
    const year = all[index]?.label?.year ?? null;
    return year === null || year === expectedYear(column, time.year);
  });
  return right ?? rivals[0] ?? -1;
}

/** The year that a column's header may name: in *föregående år* columns the year before. */
const expectedYear = ({ isLastYear }: Column, reportYear: number | null): number | null =>
  reportYear !== null && isLastYear ? reportYear - 1 : reportYear;
