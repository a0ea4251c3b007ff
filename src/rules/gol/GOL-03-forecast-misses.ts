import { inBoth } from '../../language/bilingual';
import { isLeftBlank } from '../common/blankable';
import { indicatorName } from '../ind/indicatorName';
import { judgeIndicator, saidOf, sayAgainstTarget } from '../ind/judgeIndicator';
import { AGREES, fullyMetRule } from './fullyMet';

export const gol03 = fullyMetRule(
  {
    id: 'GOL-03',
    severity: 'warning',
    tables: ['Mål', 'Indikatorer'],
    title: {
      sv: 'Uppfylls helt trots att prognosen inte når årsmålet',
      en: 'Fully met although a forecast misses its target',
    },
    explanation: {
      sv: 'Målet bedöms som Uppfylls helt, men en av dess egna indikatorer väntas inte nå årsmålet. Det kan vara rätt om annat väger tyngre: motivera det i målets analys, eller ändra bedömningen.',
      en: 'The goal is assessed as fully met, but one of its own indicators is not expected to reach its target. That may be right if other things weigh more: say so in the analysis of the goal, or change the assessment.',
    },
    example: {
      sv: 'KF3.2 bedöms som Uppfylls helt, men sjukfrånvaron väntas bli 6,6 % mot årsmålet 6,5 %.',
      en: 'KF3.2 is fully met, but sickness absence is forecast at 6.6% against the target 6.5%.',
    },
  },
  (context, row) => {
    if (isLeftBlank(row.forecast)) return AGREES;
    const judgement = judgeIndicator(context, row, 'forecast');
    if (judgement.kind === 'notTestable') return { kind: 'unknown', reason: judgement.reason };
    if (judgement.kind === 'incomparable') {
      return { kind: 'unknown', reason: saidOf(row, judgement.reason) };
    }
    if (judgement.kind !== 'missed') return AGREES;
    const why = inBoth((language) => {
      const [name, against] = [indicatorName(row), sayAgainstTarget(row, 'forecast', language)];
      return language === 'sv'
        ? `prognosen för ${name} är ${against}`
        : `the forecast of ${name} is ${against}`;
    });
    return { kind: 'doubts', cell: row.forecast, why };
  },
);
