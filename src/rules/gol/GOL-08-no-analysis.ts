import { whyUnknown } from '../common/blankable';
import { notTestable, PASSED, rule } from '../rule';
import type { RuleText } from '../ruleText';
import { found } from '../tested';
import { goalName } from './goalName';

const text: RuleText = {
  id: 'GOL-08',
  severity: 'error',
  tables: ['Mål'],
  title: { sv: 'Bedömt KF-mål saknar analys', en: 'An assessed council goal has no analysis' },
  explanation: {
    sv: 'Varje KF-mål som bedöms ska ha en analys som förklarar bedömningen. Skriv den i Analys.',
    en: 'Every council goal that is assessed has an analysis that explains the assessment. Write it in Analys.',
  },
  example: {
    sv: 'KF1.1 bedöms som Uppfylls delvis men Analys är tom.',
    en: 'KF1.1 is partly met but Analys is blank.',
  },
};

export const gol08 = rule(text, (context) =>
  context.report.goals.rows.flatMap((goal) => {
    const { level, assessment, analysis } = goal;
    if (level.value !== null && level.value !== 'council') return [];
    const unknown = whyUnknown(context, level) ?? whyUnknown(context, assessment);
    if (unknown) return [notTestable(unknown)];
    if (assessment.value === null || assessment.value === 'none') return [];
    const reason = whyUnknown(context, analysis);
    if (reason) return [notTestable(reason)];
    if (analysis.value !== null) return [PASSED];
    const message = {
      sv: `${goalName(goal)} är bedömt men har ingen analys.`,
      en: `${goalName(goal)} is assessed but has no analysis.`,
    };
    return [found({ severity: text.severity, message, reported: analysis, others: [assessment] })];
  }),
);
