import { notTestable, type Outcome } from '../rule';
import type { RuleText } from '../ruleText';

/** What a rule answers when `Rapport` sets its threshold to something that can't be one. */
export function unreadableThreshold({ id, thresholds = [] }: RuleText): Outcome {
  const [first, second] = thresholds.map(({ name }) => `${id} ${name}`);
  const sv = `Gränsen för ${id} i Rapport kan inte läsas`;
  const en = `The threshold of ${id} in Rapport can't be read`;
  if (first === undefined || second === undefined)
    return notTestable({ sv: `${sv}.`, en: `${en}.` });
  return notTestable({
    sv: `${sv}: skriv ”${first}” med en andel eller ”${second}” med ett belopp.`,
    en: `${en}: write “${first}” with a share or “${second}” with an amount.`,
  });
}
