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

/** What one indicator says about a goal that is assessed as fully met. */
export type Witness =
  | { readonly kind: 'agrees' }
  | { readonly kind: 'unknown'; readonly reason: Bilingual }
  /** `why` is a clause within a sentence. */
  | { readonly kind: 'doubts'; readonly cell: Datum<unknown>; readonly why: Bilingual };

export const AGREES: Witness = { kind: 'agrees' };

/** A rule about goals that are Uppfylls helt: its own indicators are heard, one finding a goal. */
export const fullyMetRule = (
  text: RuleText,
  hear: (context: Context, row: IndicatorRow) => Witness,
): Rule =>
  rule(text, (context) =>
    context.report.goals.rows.flatMap((goal): Outcome[] => {
      const reason = whyUnknown(context, goal.assessment);
      if (reason) return [notTestable(reason)];
      if (goal.assessment.value !== 'fully') return [];
      const witnesses = context.goals.indicatorsOf(goal).map((row) => hear(context, row));
      return [judge(text, goal, witnesses)];
    }),
  );

/** One doubt is enough; without a doubt, one witness who can't speak leaves the question open. */
function judge(text: RuleText, goal: GoalRow, witnesses: readonly Witness[]): Outcome {
  const doubts = witnesses.filter((witness) => witness.kind === 'doubts');
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
  const silent = witnesses.find((witness) => witness.kind === 'unknown');
  return silent ? notTestable(silent.reason) : PASSED;
}
