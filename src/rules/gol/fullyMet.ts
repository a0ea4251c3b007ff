import { type Bilingual, inBoth } from '../../language/bilingual';
import { listWords } from '../../language/words/listWords';
import type { Datum } from '../../report/datum';
import type { GoalRow, IndicatorRow } from '../../report/rows';
import { whyUnknown } from '../common/blankable';
import type { Context } from '../context';
import { notTestable, type Outcome, PASSED, rule, type Rule } from '../rule';
import type { RuleText } from '../ruleText';
import { found } from '../tested';
import { goalName } from './goalName';

/** Whether one indicator supports the assessment that its goal is fully met. */
export type IndicatorVerdict =
  | { readonly kind: 'agrees' }
  | { readonly kind: 'unknown'; readonly reason: Bilingual }
  /** `why` is a clause within a sentence. */
  | { readonly kind: 'doubts'; readonly cell: Datum<unknown>; readonly why: Bilingual };

export const AGREES: IndicatorVerdict = { kind: 'agrees' };

/**
 * A rule about goals that are Uppfylls helt, judged by their own indicators: one finding a goal.
 */
export const fullyMetRule = (
  text: RuleText,
  judgeIndicator: (context: Context, row: IndicatorRow) => IndicatorVerdict,
): Rule =>
  rule(text, (context) =>
    context.report.goals.rows.flatMap((goal): Outcome[] => {
      const reason = whyUnknown(context, goal.assessment);
      if (reason) return [notTestable(reason)];
      if (goal.assessment.value !== 'fully') return [];
      const verdicts = context.goals.indicatorsOf(goal).map((row) => judgeIndicator(context, row));
      return [judge(text, goal, verdicts)];
    }),
  );

/**
 * One indicator that disagrees is enough; without one, an indicator that can't be judged makes the
 * goal not testable.
 */
function judge(text: RuleText, goal: GoalRow, verdicts: readonly IndicatorVerdict[]): Outcome {
  const doubts = verdicts.filter((verdict) => verdict.kind === 'doubts');
  if (doubts.length > 0) {
    const message = inBoth((language) => {
      const clauses = listWords(
        doubts.map(({ why }) => why[language]),
        language,
      );
      return language === 'sv'
        ? `${goalName(goal)} bedöms som Uppfylls helt, men ${clauses}.`
        : `${goalName(goal)} is assessed as fully met, but ${clauses}.`;
    });
    const others = doubts.map(({ cell }) => cell);
    return found({ severity: text.severity, message, reported: goal.assessment, others });
  }
  const unknown = verdicts.find((verdict) => verdict.kind === 'unknown');
  return unknown ? notTestable(unknown.reason) : PASSED;
}
