import { type CalendarDate, compareDates } from '../../language/dates/calendarDate';
import { foldText } from '../../language/words/cleanText';
import type { Report } from '../../report/report';
import type { WaiverRow } from '../../report/rows';
import { cellOf } from '../common/cells';
import type { Finding, Waiver } from '../finding';

/** The effect of a row of `Godkännanden`. */
export interface WaiverUse {
  readonly row: WaiverRow;
  /** Whether a rule found what the row waives. */
  readonly isMatched: boolean;
  /** Whether the rule could test anything: only then can a waiver be said to be unused. */
  readonly isAnswered: boolean;
  /** Whether Giltig till lies before the day of the check; null when that can't be known. */
  readonly isExpired: boolean | null;
}

/** What checking with waivers gives. */
export interface Waived {
  readonly findings: readonly Finding[];
  readonly uses: readonly WaiverUse[];
}

/**
 * Waives the findings that `Godkännanden` names by rule and data key. Keys stay when rows are
 * inserted and sheets renamed, and so does the waiver. Without a reason, past its day, or when
 * either can't be read, a row waives nothing.
 *
 * @param untestable the rules that could test nothing.
 * @param day the day of the check; null when it isn't known.
 */
export function applyWaivers(
  { waivers }: Report,
  findings: readonly Finding[],
  untestable: ReadonlySet<string>,
  day: CalendarDate | null,
): Waived {
  if (waivers.rows.length === 0) return { findings, uses: [] };
  const rows = waivers.rows.map((row) => ({ row, waives: waivedId(row), ...expiry(row, day) }));
  const inForce = new Map<string, Waiver>();
  for (const { row, waives, isExpired } of rows) {
    const waiver = isExpired === false ? waiverOf(row) : null;
    if (waives !== null && waiver && !inForce.has(waives)) inForce.set(waives, waiver);
  }
  const found = new Set<string>();
  const weighed = findings.map((finding) => {
    const id = foldText(finding.id);
    found.add(id);
    const waived = inForce.get(id);
    return waived ? { ...finding, waived } : finding;
  });
  const uses = rows.map(({ row, waives, isExpired }): WaiverUse => {
    const isMatched = waives !== null && found.has(waives);
    return { row, isMatched, isAnswered: !untestable.has(ruleNamed(row)), isExpired };
  });
  return { findings: weighed, uses };
}

/** Whether a row of `Godkännanden` names the finding of an id, in force or not. */
export function namedByWaivers({ waivers }: Report): (id: string) => boolean {
  const named = new Set(waivers.rows.flatMap((row) => waivedId(row) ?? []));
  return (id) => named.size > 0 && named.has(foldText(id));
}

const ruleNamed = ({ rule }: WaiverRow): string => (rule.value ?? '').toUpperCase();

/** The id of the finding that a row waives; the key may be written with or without the rule. */
function waivedId(row: WaiverRow): string | null {
  if (row.rule.value === null || row.key.value === null) return null;
  const [rule, key] = [foldText(row.rule.value), foldText(row.key.value)];
  return key.startsWith(`${rule}|`) ? key : `${rule}|${key}`;
}

function expiry(
  { validTo }: WaiverRow,
  day: CalendarDate | null,
): { readonly isExpired: boolean | null } {
  if (validTo.fault) return { isExpired: null };
  if (validTo.value === null) return { isExpired: false };
  return { isExpired: day && compareDates(day, validTo.value) > 0 };
}

/** Null without a reason: nothing is waived then. */
function waiverOf({ motivation, approvedBy, date, validTo }: WaiverRow): Waiver | null {
  if (motivation.value === null) return null;
  return {
    motivation: motivation.value,
    approvedBy: approvedBy.value,
    date: date.value,
    validTo: validTo.value,
    cell: cellOf(motivation, 'reported'),
  };
}
