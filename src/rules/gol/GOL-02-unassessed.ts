import { whyUnknown } from '../common/blankable';
import { notTestable, PASSED, rule } from '../rule';
import type { RuleText } from '../ruleText';
import { found } from '../tested';
import { goalName } from './goalName';

const text: RuleText = {
  id: 'GOL-02',
  severity: 'warning',
  tables: ['Mål'],
  title: { sv: 'Målet saknar bedömning', en: 'A goal has no assessment' },
  explanation: {
    sv: 'Nämnden ska bedöma varje KF-mål och nämndmål som den arbetar med. Välj Uppfylls helt, Uppfylls delvis eller Uppfylls inte, eller motivera varför målet inte bedöms.',
    en: 'The committee assesses every council goal and committee goal that it works with. Choose Uppfylls helt, Uppfylls delvis or Uppfylls inte, or say why the goal is not assessed.',
  },
  example: {
    sv: 'KF2.2 har bedömningen Ingen.',
    en: 'KF2.2 has the assessment Ingen (none).',
  },
};

export const gol02 = rule(text, (context) =>
  context.report.goals.rows.flatMap((goal) => {
    const { level, assessment } = goal;
    if (level.value === 'direction') return [];
    const reason = whyUnknown(context, level) ?? whyUnknown(context, assessment);
    if (reason) return [notTestable(reason)];
    if (assessment.value !== null && assessment.value !== 'none') return [PASSED];
    const message = {
      sv: `${goalName(goal)} saknar bedömning.`,
      en: `${goalName(goal)} has not been assessed.`,
    };
    return [found({ severity: text.severity, message, reported: assessment })];
  }),
);
