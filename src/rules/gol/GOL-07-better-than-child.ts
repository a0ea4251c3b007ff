import type { Bilingual } from '../../language/bilingual';
import type { Assessment, GoalRow } from '../../report/rows';
import { whyUnknown } from '../common/blankable';
import type { Context } from '../context';
import { notTestable, type Outcome, PASSED, rule } from '../rule';
import type { RuleText } from '../ruleText';
import { found } from '../tested';
import { goalName } from './goalName';

const text: RuleText = {
  id: 'GOL-07',
  severity: 'warning',
  tables: ['Mål'],
  title: {
    sv: 'Målet bedöms bättre än sitt sämsta delmål',
    en: 'A goal is assessed better than its worst child',
  },
  explanation: {
    sv: 'Ett mål under det här har en sämre bedömning. Bedömningen är en sammanvägning, så det kan vara rätt: motivera det i målets analys, eller ändra bedömningen.',
    en: 'A goal beneath this one has a worse assessment. An assessment weighs many things, so that may be right: say so in the analysis of the goal, or change the assessment.',
  },
  example: {
    sv: 'KF3.2 bedöms som Uppfylls helt men NM3.2-1 som Uppfylls inte.',
    en: 'KF3.2 is fully met but NM3.2-1 is not met.',
  },
};

/** Higher is better; goals that are not assessed can't be ranked. */
const RANK: Readonly<Record<Exclude<Assessment, 'none'>, number>> = { not: 0, partly: 1, fully: 2 };

const WORDS: Readonly<Record<Exclude<Assessment, 'none'>, Bilingual>> = {
  fully: { sv: 'Uppfylls helt', en: 'fully met' },
  partly: { sv: 'Uppfylls delvis', en: 'partly met' },
  not: { sv: 'Uppfylls inte', en: 'not met' },
};

export const gol07 = rule(text, (context) =>
  context.report.goals.rows.flatMap((goal): Outcome[] => {
    const children = context.goals.childrenOf(goal);
    if (children.length === 0) return [];
    const reason = whyUnknown(context, goal.assessment);
    if (reason) return [notTestable(reason)];
    const own = assessed(goal);
    return own === null ? [] : [judge(context, goal, own, children)];
  }),
);

function judge(
  context: Context,
  goal: GoalRow,
  own: keyof typeof RANK,
  children: readonly GoalRow[],
): Outcome {
  const worse = children
    .filter((child) => {
      const theirs = assessed(child);
      return theirs !== null && RANK[theirs] < RANK[own];
    })
    .sort((a, b) => rankOf(a) - rankOf(b));
  const worst = worse[0];
  const theirs = worst && assessed(worst);
  if (worst && theirs) {
    return found({
      severity: text.severity,
      message: {
        sv: `${goalName(goal)} bedöms som ${WORDS[own].sv} men ${goalName(worst)} som ${WORDS[theirs].sv}.`,
        en: `${goalName(goal)} is ${WORDS[own].en} but ${goalName(worst)} is ${WORDS[theirs].en}.`,
      },
      reported: goal.assessment,
      others: worse.map(({ assessment }) => assessment),
    });
  }
  const open = children.find((child) => assessed(child) === null);
  return open ? notTestable(whyUnknown(context, open.assessment) ?? unassessed(open)) : PASSED;
}

const assessed = ({ assessment }: GoalRow): keyof typeof RANK | null =>
  assessment.value === 'none' ? null : assessment.value;

const rankOf = (goal: GoalRow): number => RANK[assessed(goal) ?? 'fully'];

const unassessed = (goal: GoalRow): Bilingual => ({
  sv: `${goalName(goal)} saknar bedömning.`,
  en: `${goalName(goal)} has not been assessed.`,
});
