import { isGreater } from '../figures/compare';
import { convertMoney } from '../figures/money';
import { decimal, type Decimal } from '../figures/decimal';
import { foldText } from '../language/words/cleanText';
import type { Bilingual } from '../language/bilingual';
import type { Verdict } from '../language/targets/judgeTarget';
import type { RowSource } from '../report/datum';
import type { ThresholdSetting, ThresholdValue } from '../report/heading';
import type { Report } from '../report/report';
import type { IndicatorRow } from '../report/rows';
import { type GoalIndex, indexGoals } from './common/goalIndex';
import type { RuleText, Threshold } from './ruleText';
import type { WaiverUse } from './findings/waivers';

/** What a rule gets besides its own text. */
export interface Context {
  readonly report: Report;
  /** Rows that a structure rule found broken: checks that depend on them are not testable. */
  readonly blockedRows: ReadonlySet<RowSource>;
  readonly goals: GoalIndex;
  /** Cached judgements that several rules ask for. */
  readonly known: Known;
  /** What the rules say about themselves, for the one that looks at their thresholds in `Rapport`. */
  readonly rules: readonly RuleText[];
  /** The effect of each row of `Godkännanden`; empty until the other rules have run. */
  readonly waivers: readonly WaiverUse[];
}

/** The columns of an indicator that are compared with its target. */
export type JudgedField = 'outcome' | 'forecast';

/** A verdict on one column of an indicator, or why there can't be one. */
export type Judgement = Verdict | { readonly kind: 'notTestable'; readonly reason: Bilingual };

/** Cached answers. */
export interface Known {
  readonly judgements: Readonly<Record<JudgedField, Map<IndicatorRow, Judgement>>>;
}

/** What the rules of one check share, computed once. */
export interface Shared {
  readonly known: Known;
  readonly goals: () => GoalIndex;
  readonly rules: readonly RuleText[];
}

export function sharedOf(report: Report, rules: readonly RuleText[] = []): Shared {
  let index: GoalIndex | null = null;
  return {
    known: { judgements: { outcome: new Map(), forecast: new Map() } },
    goals: () => (index ??= indexGoals(report)),
    rules,
  };
}

export const contextOf = (
  report: Report,
  blockedRows: ReadonlySet<RowSource>,
  shared: Shared = sharedOf(report),
): Context => ({
  report,
  blockedRows,
  known: shared.known,
  rules: shared.rules,
  waivers: [],
  get goals(): GoalIndex {
    // A rule that asks for the index depends on these tables, even when another rule built it.
    return report.goals && report.indicators && report.activities && shared.goals();
  },
});

/**
 * A threshold of a rule: what `Rapport` says, else the standard.
 *
 * @param name the threshold's name among the rule's own.
 * @returns a share as a fraction, an amount in the report's unit; null when `Rapport` changes it
 *   to something that can't be read (STR-03 says so), says twice, or that can't be such a threshold.
 */
export function thresholdOf(context: Context, text: RuleText, name: string): Decimal | null {
  const threshold = text.thresholds?.find((own) => own.name === name);
  const standard = threshold && decimal(threshold.standard);
  if (!standard) throw new Error(`Rule ${text.id} has no threshold ${name}`);
  const { heading } = context.report;
  const setting = heading.thresholds.find((row) => changes(row, text, threshold));
  if (setting && (setting.value.fault || context.blockedRows.has(setting.value.row))) return null;
  const changed = setting?.value.value;
  if (setting && changed) return inUnitOf(threshold, changed, saysWhich(setting, text));
  return threshold.kind === 'money' ? convertMoney(standard, 'mnkr', heading.money.unit) : standard;
}

/**
 * `BUD-10 belopp` names one of two; `BUD-10` alone means the one whose unit it has, and with a bare
 * number it may mean either.
 */
function changes(setting: ThresholdSetting, text: RuleText, own: Threshold): boolean {
  if (setting.rule !== text.id || !namesOneOf(setting, text, own)) return false;
  if (saysWhich(setting, text)) return true;
  const unit = setting.value.value?.unit ?? 'bare';
  return unit === 'bare' || unit === own.kind;
}

/** Whether a row that names the rule may mean this threshold of it, by its words alone. */
export const namesOneOf = (setting: ThresholdSetting, text: RuleText, own: Threshold): boolean =>
  text.thresholds?.length === 1 || !saysWhich(setting, text) || restOf(setting).includes(own.name);

/** What follows the rule's id in `Rapport`. */
const restOf = ({ name, rule }: ThresholdSetting): string => foldText(name.slice(rule.length));

/** Whether there is one threshold only, or the row names the one it means. */
const saysWhich = (setting: ThresholdSetting, { thresholds = [] }: RuleText): boolean =>
  thresholds.length === 1 || thresholds.some(({ name }) => restOf(setting).includes(name));

const ONE: Decimal = { digits: 1n, scale: 0 };

/** A bare number above 1 can only be per cent where a share is meant. */
function inUnitOf(
  { kind }: Threshold,
  { number, unit }: ThresholdValue,
  saysWhichIsMeant: boolean,
): Decimal | null {
  if (unit !== 'bare') return unit === kind ? number : null;
  if (!saysWhichIsMeant) return null;
  const isPercent = kind === 'share' && isGreater(number, ONE);
  return isPercent ? { digits: number.digits, scale: number.scale + 2 } : number;
}
