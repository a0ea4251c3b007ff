import type { ThresholdSetting } from '../../report/heading';
import { namesOneOf, type Context } from '../context';
import type { Threshold } from '../ruleText';

/** Why a row of `Rapport` that names a rule changes nothing. */
export type ThresholdFault =
  | { readonly kind: 'noRule' }
  | { readonly kind: 'noThreshold' }
  /** The rule's threshold is of another kind than what was written, or may be either of two. */
  | { readonly kind: 'misfit'; readonly expected: readonly Threshold['kind'][] };

/** What is wrong with a row that is to change a threshold; null when it changes one. */
export function thresholdFault(
  { rules }: Context,
  setting: ThresholdSetting,
): ThresholdFault | null {
  const text = rules.find(({ id }) => id === setting.rule);
  if (!text) return { kind: 'noRule' };
  const { thresholds = [] } = text;
  if (thresholds.length === 0) return { kind: 'noThreshold' };
  const { value } = setting.value;
  if (!value) return null;
  const meant = thresholds.filter((threshold) => namesOneOf(setting, text, threshold));
  const isOne = meant.length === 1;
  const isRight = value.unit === 'bare' ? isOne : meant.some(({ kind }) => kind === value.unit);
  return isRight ? null : { kind: 'misfit', expected: meant.map(({ kind }) => kind) };
}
