import { compare } from '../../figures/compare';
import { addIntervals, type Figure, roundingInterval } from '../../figures/interval';
import { sum } from '../../figures/arithmetic';
import { inBoth } from '../../language/bilingual';
import type { Context } from '../context';
import { rule } from '../rule';
import type { RuleText } from '../ruleText';
import { tested } from '../tested';
import { unitOf } from '../common/unitOf';
import { shown, shownFigure } from '../common/words';
import { type BalanceNode, isOfWhich, parents } from './balanceTree';

const text: RuleText = {
  id: 'BAL-04',
  severity: 'error',
  tables: ['Balansräkning'],
  title: {
    sv: 'Varav-raderna är tillsammans större än posten',
    en: 'The of-which rows together exceed their post',
  },
  explanation: {
    sv: 'Varav-rader är delar av posten ovanför. De behöver inte ge hela summan, men kan inte överstiga den med mer än avrundning.',
    en: 'Of-which rows are parts of the post above. They need not give the whole sum, but cannot exceed it by more than rounding.',
  },
  example: {
    sv: 'Kortfristiga skulder 9 388 696 kr, varav 5 402 368 och 5 439 315.',
    en: 'Current liabilities 9,388,696 kr, of which 5,402,368 and 5,439,315.',
  },
};

export const bal04 = rule(text, (context) =>
  parents(context)
    .filter(isOfWhich)
    .map((node) => checkNode(context, node)),
);

function checkNode(context: Context, { row, children, lack }: BalanceNode) {
  const parts = children.filter(({ ofWhich }) => ofWhich.value === true);
  const needed = [lack ?? row.amount, ...parts.map(({ amount }) => amount)];
  return tested(context, needed, (whole, ...amounts) => {
    if (!exceeds(amounts, whole)) return null;
    const together = sum(amounts.map(({ value }) => value));
    const { unit, decimals } = unitOf(context.report, row.amount);
    return {
      severity: text.severity,
      message: inBoth((language) => {
        const [of, all] = [shown(together, decimals, language), shownFigure(whole, language)];
        return language === 'sv'
          ? `${row.source.key}: varav-raderna är tillsammans ${of}, mer än hela posten ${all}.`
          : `${row.source.key}: the of-which rows together are ${of}, more than the whole post ${all}.`;
      }),
      reported: row.amount,
      others: parts.map(({ amount }) => amount),
      figures: { reported: whole.value, expected: together, unit },
    };
  });
}

/** Beyond rounding: the least the parts can be is more than the most the post can be. */
function exceeds(amounts: readonly Figure[], whole: Figure): boolean {
  const together = amounts.map(roundingInterval).reduce(addIntervals);
  return compare(together.low, roundingInterval(whole).high) > 0;
}
