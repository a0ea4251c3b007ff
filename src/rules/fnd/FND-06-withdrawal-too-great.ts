import { negate } from '../../figures/arithmetic';
import { isGreater, max } from '../../figures/compare';
import { ZERO } from '../../figures/decimal';
import { withdrawalOf } from '../../figures/fund';
import { inBoth } from '../../language/bilingual';
import { postAmount } from '../common/postAmounts';
import { notTestable, rule } from '../rule';
import type { RuleText } from '../ruleText';
import { tested } from '../tested';
import { unitOf } from '../common/unitOf';
import { isLack } from '../lack';
import { shown } from '../common/words';
import { fundSignOf } from './fundTables';

const text: RuleText = {
  id: 'FND-06',
  severity: 'warning',
  tables: ['Summering'],
  title: {
    sv: 'Uttaget är större än underskottet',
    en: 'The withdrawal exceeds the shortfall',
  },
  explanation: {
    sv: 'Fonden ska täcka det underskott mot budget som återstår före disposition. Tas mer ut blir resultatet efter disposition bättre än budgeterat; förklara varför.',
    en: 'The fund covers the shortfall against budget before disposition. If more is withdrawn, the result after disposition is better than budgeted; explain why.',
  },
  example: {
    sv: 'Underskott mot budget 1,3 och uttag 2,0.',
    en: 'Shortfall against budget 1.3 and withdrawal 2.0.',
  },
};

export const fnd06 = rule(text, (context) => {
  const { totals } = context.report;
  const sign = fundSignOf(context);
  if (typeof sign !== 'string') return [notTestable(sign.lack)];
  const movement = postAmount(totals, 'fundMovement', 'variance');
  const result = postAmount(totals, 'resultBefore', 'variance');
  return [
    tested(context, [movement, result], (moved, before) => {
      const withdrawal = withdrawalOf(moved.value, sign);
      const shortfall = max(ZERO, negate(before.value));
      if (!isGreater(withdrawal, shortfall) || isLack(movement) || isLack(result)) return null;
      const { unit, decimals } = unitOf(context.report, movement);
      return {
        severity: text.severity,
        message: inBoth((language) => {
          const [taken, short] = [withdrawal, shortfall].map((v) => shown(v, decimals, language));
          return language === 'sv'
            ? `Uttaget utöver budget är ${taken} men underskottet mot budget bara ${short}.`
            : `The withdrawal beyond budget is ${taken} but the shortfall against budget only ${short}.`;
        }),
        reported: movement,
        others: [result],
        figures: { reported: moved.value, expected: withdrawalOf(shortfall, sign), unit },
      };
    }),
  ];
});
