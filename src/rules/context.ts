import { convertMoney } from '../figures/money';
import { decimal, type Decimal } from '../figures/decimal';
import { foldText } from '../language/cleanText';
import type { Bilingual } from '../language/bilingual';
import type { Verdict } from '../language/judgeTarget';
import type { Datum, RowSource } from '../report/datum';
import type { ThresholdSetting } from '../report/heading';
import type { Report } from '../report/report';
import type { IndicatorRow } from '../report/rows';
import { type GoalIndex, indexGoals } from './goalIndex';
import type { RuleText, Threshold } from './rule';
import type { WaiverUse } from './waivers';

/** What a rule is given besides its own text. */
export interface Context {
  readonly report: Report;
  /** Rows that a structure rule found broken: what hangs on them can't be tested. */
  readonly blockedRows: ReadonlySet<RowSource>;
  readonly goals: GoalIndex;
  /** What several rules ask about the same cells, found out once. */
  readonly known: Known;
  /** What became of each row of `Godkännanden`; empty until the other rules have run. */
  readonly waivers: readonly WaiverUse[];
}

/** The columns of an indicator that are held against its target. */
export type JudgedField = 'outcome' | 'forecast';

/** A verdict on one column of an indicator, or why there can't be one. */
export type Judgement = Verdict | { readonly kind: 'notTestable'; readonly reason: Bilingual };

/** Answers that were given before. */
export interface Known {
  readonly whyUnusable: Map<Datum<unknown>, Bilingual>;
  readonly judgements: Readonly<Record<JudgedField, Map<IndicatorRow, Judgement>>>;
}

export const contextOf = (report: Report, blockedRows: ReadonlySet<RowSource>): Context => ({
  report,
  blockedRows,
  goals: indexGoals(report),
  known: { whyUnusable: new Map(), judgements: { outcome: new Map(), forecast: new Map() } },
  waivers: [],
});

/**
 * A threshold of a rule: what `Rapport` says, else the standard.
 *
 * @param name the threshold's name among the rule's own.
 * @returns a share as a fraction, an amount in the report's unit; null when `Rapport` changes it
 *   to something that can't be read (STR-03 says so).
 */
export function thresholdOf(context: Context, text: RuleText, name: string): Decimal | null {
  const threshold = text.thresholds?.find((own) => own.name === name);
  const standard = threshold && decimal(threshold.standard);
  if (!standard) throw new Error(`Rule ${text.id} has no threshold ${name}`);
  const { heading } = context.report;
  const setting = heading.thresholds.find((row) => changes(row, text, threshold));
  if (setting?.value.fault) return null;
  const changed = setting?.value.value;
  if (changed)
    return changed.unit === 'bare' ? bareThreshold(changed.number, threshold) : changed.number;
  return threshold.kind === 'money' ? convertMoney(standard, 'mnkr', heading.money.unit) : standard;
}

/** `BUD-10 belopp` names one of two; `BUD-10` alone means the one whose unit it has. */
function changes({ name, rule, value }: ThresholdSetting, text: RuleText, own: Threshold): boolean {
  if (rule !== text.id) return false;
  const rest = foldText(name.slice(rule.length));
  const others = text.thresholds?.filter((other) => other !== own) ?? [];
  if (rest !== '' && others.some((other) => rest.includes(other.name))) return false;
  if (rest.includes(own.name) || others.length === 0) return true;
  return value.value === null || value.value.unit === own.kind;
}

/** A bare number above 1 can only be per cent where a share is meant. */
function bareThreshold(number: Decimal, { kind }: Threshold): Decimal {
  const isPercent = kind === 'share' && Number(number.digits) / 10 ** number.scale > 1;
  return isPercent ? { digits: number.digits, scale: number.scale + 2 } : number;
}
