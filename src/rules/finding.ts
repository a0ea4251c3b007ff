import type { Decimal } from '../figures/decimal';
import type { Bilingual } from '../language/bilingual';
import type { CalendarDate } from '../language/dates/calendarDate';
import type { Suggestion } from './suggestion';

/** Fel, varning, upplysning. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** A cell that a finding is about. */
export interface CellReference {
  readonly sheet: string;
  /** `E8`; for a whole header row `A4:E4`. */
  readonly address: string;
  /** `Tabell|radnyckel|Kolumn`. */
  readonly key: string;
  readonly role: CellRole;
}

/** `reported`: the cell in question. `part`: enters its sum. `compared`: stands against it. */
export type CellRole = 'reported' | 'part' | 'compared';

/** What a rule found: a value, until a person reads its message. */
export interface Finding {
  /** Rule and key of the reported cell; the same as long as the rows keep their names. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Bilingual;
  /** The reported cell first; empty only when a whole table is missing. */
  readonly cells: readonly CellReference[];
  /** The figures behind the message, where the rule compares figures. */
  readonly reported: Decimal | null;
  readonly expected: Decimal | null;
  /** Reported − expected. */
  readonly imbalance: Decimal | null;
  /** The greatest imbalance that rounding can explain. */
  readonly tolerance: Decimal | null;
  readonly unit: string | null;
  /** The number of the problem it belongs to; null where blame looks for no culprit. */
  readonly problem: number | null;
  /** What would put it right, the likeliest first. */
  readonly suggestions: readonly Suggestion[];
  /** Godkänd med motivering: the finding stays visible but is no open problem; else null. */
  readonly waived: Waiver | null;
}

/** Who waived a finding, when and why: a row of `Godkännanden` that is in force. */
export interface Waiver {
  readonly motivation: string;
  readonly approvedBy: string | null;
  readonly date: CalendarDate | null;
  readonly validTo: CalendarDate | null;
  /** Where the reason stands. */
  readonly cell: CellReference;
}

/** Whether a finding still waits for somebody to do something about it. */
export const isOpen = ({ waived }: Pick<Finding, 'waived'>): boolean => waived === null;

/** A finding as its rule makes it: the engine adds the rest. */
export type OwnFinding = Omit<Finding, 'id' | 'rule' | 'problem' | 'suggestions' | 'waived'>;

/** Kan inte prövas: what the check needs is missing or broken. Never counted as passed. */
export interface NotTestable {
  readonly rule: string;
  readonly reason: Bilingual;
}
