import { type Bilingual, inBoth } from '../../language/bilingual';
import type { IndicatorRow } from '../../report/rows';
import { isLeftBlank, whyUnknown } from '../common/blankable';
import { indicatorName } from '../ind/indicatorName';
import { judgeIndicator, sayAgainstTarget } from '../ind/judgeIndicator';
import { AGREES, fullyMetRule, type IndicatorVerdict } from './fullyMet';

export const gol04 = fullyMetRule(
  {
    id: 'GOL-04',
    severity: 'warning',
    tables: ['Mål', 'Indikatorer'],
    title: {
      sv: 'Uppfylls helt trots att utfallet inte visar det',
      en: 'Fully met although an outcome does not show it',
    },
    explanation: {
      sv: 'Målet bedöms som Uppfylls helt, men en av dess egna indikatorer har ingen prognos, och utfallet når inte årsmålet, saknas eller kan inte jämföras med det. Lägg till en prognos, motivera bedömningen i målets analys, eller ändra den.',
      en: 'The goal is assessed as fully met, but one of its own indicators has no forecast, and its outcome misses the target, is absent or cannot be compared with it. Add a forecast, say why in the analysis of the goal, or change the assessment.',
    },
    example: {
      sv: 'KF3.2 bedöms som Uppfylls helt, men Aktivt Medskapandeindex är 80 mot årsmålet 82 och saknar prognos.',
      en: 'KF3.2 is fully met, but Aktivt Medskapandeindex is 80 against the target 82 and has no forecast.',
    },
  },
  (context, row) => {
    const reason = whyUnknown(context, row.forecast);
    if (reason) return { kind: 'unknown', reason };
    if (row.forecast.value !== null) return AGREES;
    if (isLeftBlank(row.outcome) && row.direction.value !== 'informative') {
      return doubt(row, (name) => ({
        sv: `${name} har inget utfall`,
        en: `${name} has no outcome`,
      }));
    }
    const judgement = judgeIndicator(context, row, 'outcome');
    switch (judgement.kind) {
      case 'reached':
      case 'notJudged':
        return AGREES;
      case 'notTestable':
        return { kind: 'unknown', reason: judgement.reason };
      case 'incomparable':
        return doubt(row, (name) => ({
          sv: `utfallet för ${name} kan inte jämföras med årsmålet (${clause(judgement.reason.sv)})`,
          en: `the outcome of ${name} can't be compared with its target (${clause(judgement.reason.en)})`,
        }));
      case 'missed':
        return doubt(row, (name) =>
          inBoth((language) => {
            const against = sayAgainstTarget(row, 'outcome', language);
            return language === 'sv'
              ? `utfallet för ${name} är ${against}`
              : `the outcome of ${name} is ${against}`;
          }),
        );
    }
  },
);

/** A sentence within another one: without its full stop. */
const clause = (sentence: string): string => sentence.replace(/\.$/, '');

const doubt = (row: IndicatorRow, say: (name: string) => Bilingual): IndicatorVerdict => ({
  kind: 'doubts',
  cell: row.outcome,
  why: say(indicatorName(row)),
});
