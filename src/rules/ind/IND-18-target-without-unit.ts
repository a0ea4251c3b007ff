import { unitIn } from '../../language/targets/judgeTarget';
import { orNone } from '../common/blankable';
import { type Outcome, rule } from '../rule';
import type { RuleText } from '../ruleText';
import { tested } from '../tested';
import { indicatorName } from './indicatorName';

const text: RuleText = {
  id: 'IND-18',
  severity: 'info',
  tables: ['Indikatorer'],
  title: { sv: 'Årsmålet saknar enhet', en: 'A target has no unit' },
  explanation: {
    sv: 'Årsmålet är bara ett tal. Skriv enheten i cellen eller i Enhet, så att ingen behöver gissa om det är procent, antal eller något annat.',
    en: 'The target is a bare number. Write the unit in the cell or in Enhet, so that nobody has to guess whether it is per cent, a count or something else.',
  },
  example: {
    sv: 'Årsmål 13, utan att det framgår att det är stadsdelsförvaltningar.',
    en: 'Target 13, without saying of what.',
  },
};

export const ind18 = rule(text, (context) =>
  context.report.indicators.rows.flatMap((row): Outcome[] => {
    if (row.direction.value === 'informative') return [];
    return [
      tested(context, [row.direction, row.target, orNone(row.unit)], (_, target, enhet) => {
        if (target.kind === 'boolean' || unitIn(target) !== null || enhet !== '') return null;
        return {
          severity: text.severity,
          message: {
            sv: `${indicatorName(row)}: årsmålet har ingen enhet.`,
            en: `${indicatorName(row)}: the target has no unit.`,
          },
          reported: row.target,
        };
      }),
    ];
  }),
);
