import { whyUnknown } from '../common/blankable';
import { notTestable, PASSED, rule } from '../rule';
import type { RuleText } from '../ruleText';
import { found } from '../tested';
import { goalName } from './goalName';

const text: RuleText = {
  id: 'GOL-09',
  severity: 'warning',
  tables: ['Mål'],
  title: {
    sv: 'Nämndmålet saknar förväntat resultat',
    en: 'A committee goal has no expected result',
  },
  explanation: {
    sv: 'Förväntat resultat säger vad nämndmålet ska leda till, och är det som bedömningen utgår från. Skriv det i Förväntat resultat.',
    en: 'The expected result says what the committee goal leads to, and is what the assessment starts from. Write it in Förväntat resultat.',
  },
  example: {
    sv: 'NM1.1-1 har inget i Förväntat resultat.',
    en: 'NM1.1-1 has nothing in Förväntat resultat.',
  },
};

export const gol09 = rule(text, (context) =>
  context.report.goals.rows.flatMap((goal) => {
    const { level, expectedResult } = goal;
    if (level.value !== null && level.value !== 'committee') return [];
    const reason = whyUnknown(context, level) ?? whyUnknown(context, expectedResult);
    if (reason) return [notTestable(reason)];
    if (expectedResult.value !== null) return [PASSED];
    const message = {
      sv: `${goalName(goal)} har inget förväntat resultat.`,
      en: `${goalName(goal)} has no expected result.`,
    };
    return [found({ severity: text.severity, message, reported: expectedResult })];
  }),
);
