import { multiply } from '../../figures/arithmetic';
import { isGreater } from '../../figures/compare';
import { roundToOre } from '../../figures/money';
import { inBoth } from '../../language/bilingual';
import { isMissing } from '../../report/datum';
import { postAmount } from '../common/postAmounts';
import { rule } from '../rule';
import type { RuleText } from '../ruleText';
import { tested } from '../tested';
import { unitOf } from '../common/unitOf';
import { isLack } from '../lack';
import { shown, shownFigure } from '../common/words';

const text: RuleText = {
  id: 'FND-07',
  severity: 'warning',
  tables: ['Summering'],
  title: { sv: 'Utgående fond är högre än taket', en: 'The closing fund exceeds its cap' },
  explanation: {
    sv: 'Taket är en andel av de budgeterade bruttokostnaderna och anges i Rapport (Tak för resultatfond). Utan tak prövas inget.',
    en: 'The cap is a share of the budgeted gross costs and is given in Rapport (Tak för resultatfond). Without a cap nothing is tested.',
  },
  example: {
    sv: 'Tak 5 % av 265,9 är 13,295 mnkr; utgående fond 15,0.',
    en: 'A cap of 5% of 265.9 is 13.295 mnkr; closing fund 15.0.',
  },
};

export const fnd07 = rule(text, (context) => {
  const { totals, heading } = context.report;
  const cap = heading.fundCap;
  if (!cap || isMissing(cap)) return [];
  const closing = postAmount(totals, 'closingFund', 'forecast');
  const costs = postAmount(totals, 'costs', 'budget');
  return [
    tested(context, [closing, costs, cap], (fund, gross, share) => {
      const highest = roundToOre(multiply(gross.value, share), heading.money.unit);
      if (!isGreater(fund.value, highest) || isLack(closing) || isLack(costs)) return null;
      const { unit, decimals } = unitOf(context.report, closing);
      return {
        severity: text.severity,
        message: inBoth((language) => {
          const limit = shown(highest, decimals, language);
          return language === 'sv'
            ? `Utgående resultatfond ${shownFigure(fund, language)} är högre än taket ${limit}.`
            : `The closing fund ${shownFigure(fund, language)} exceeds the cap ${limit}.`;
        }),
        reported: closing,
        others: [costs, cap],
        figures: { reported: fund.value, expected: highest, unit },
      };
    }),
  ];
});
