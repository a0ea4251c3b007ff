import type { Measure } from '../../language/numbers/readMeasure';
import { unitIn } from '../../language/targets/judgeTarget';
import { listWords } from '../../language/words/listWords';
import { inBoth } from '../../language/bilingual';
import type { Datum } from '../../report/datum';
import { orNone } from '../common/blankable';
import { type Outcome, PASSED, rule } from '../rule';
import type { RuleText } from '../ruleText';
import { tested } from '../tested';
import { indicatorName } from './indicatorName';

const text: RuleText = {
  id: 'IND-07',
  severity: 'info',
  tables: ['Indikatorer'],
  title: { sv: 'Värdet saknar årsmålets enhet', en: 'A value lacks the unit of its target' },
  explanation: {
    sv: 'Årsmålet har en enhet men värdet är bara ett tal. Tertial räknar det i årsmålets enhet; skriv enheten i cellen eller i Enhet, så kan ingen läsa fel.',
    en: 'The target has a unit but the value is a bare number. Tertial takes it in the unit of the target; write the unit in the cell or in Enhet, so that nobody can misread it.',
  },
  example: {
    sv: 'Utfall 91 mot årsmålet 80 %.',
    en: 'Outcome 91 against the target 80%.',
  },
};

export const ind07 = rule(text, (context) =>
  context.report.indicators.rows.flatMap((row): Outcome[] => {
    if (row.direction.value === 'informative') return [];
    const { outcome, outcomeMen, outcomeWomen, priorOutcome, forecast } = row;
    const values = [outcome, outcomeMen, outcomeWomen, priorOutcome, forecast];
    if (row.target.value !== null && unitIn(row.target.value) === null) return [PASSED];
    return [
      tested(context, [row.direction, row.target, orNone(row.unit)], (_, target, enhet) => {
        const unit = unitIn(target);
        const bare = enhet === '' && unit !== null ? values.filter(isBare) : [];
        const [reported, ...others] = bare;
        if (!reported) return null;
        return {
          severity: text.severity,
          message: inBoth((language) => {
            const columns = listWords(
              bare.map(({ column }) => column.name),
              language,
            );
            return language === 'sv'
              ? `${indicatorName(row)}: ${columns} saknar årsmålets enhet ${unit}.`
              : `${indicatorName(row)}: ${columns} ${others.length > 0 ? 'lack' : 'lacks'} the unit of the target, ${unit}.`;
          }),
          reported,
          others,
        };
      }),
    ];
  }),
);

const isBare = ({ value }: Datum<Measure>): boolean =>
  value !== null && 'unit' in value && value.unit === null;
