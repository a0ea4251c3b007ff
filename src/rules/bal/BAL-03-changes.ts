import type { Report } from '../../report/report';
import type { BalanceRow, Side } from '../../report/rows';
import { linearRule, plus, type Relation } from '../relation';
import type { Context } from '../context';
import { type BalanceNode, isOfWhich, parents, roots } from './balanceTree';

export const bal03 = linearRule(
  {
    id: 'BAL-03',
    severity: 'error',
    tables: ['Balansräkning'],
    title: {
      sv: 'Förändringarna i balansräkningen stämmer inte',
      en: 'The changes in the balance sheet do not add up',
    },
    explanation: {
      sv: 'Förändringarna mot föregående år summerar som beloppen, och är lika stora på båda sidor. Står totalens förändring bara på ena sidan gäller den för båda.',
      en: 'The changes against last year add up as the amounts do, and are the same on both sides. Where only one side gives the change of its total, it holds for both.',
    },
    example: {
      sv: 'Skulderna ökar 674 542 och eget kapital minskar 1 658 913, men totalen minskar 900 000.',
      en: 'Liabilities rise by 674,542 and equity falls by 1,658,913, but the total falls by 900,000.',
    },
  },
  (context) => [
    ...parents(context)
      .filter((node) => !isOfWhich(node))
      .map((node) => changes(context, node)),
    ...bothSides(context.report),
  ],
);

function changes({ report }: Context, { row, children, lack }: BalanceNode): Relation {
  const stated = row.change.value === null && !row.change.fault ? fromOtherSide(report, row) : row;
  return {
    label: row.post.value ?? row.source.key,
    total: lack ?? stated.change,
    parts: children.map((child) => plus(child.change)),
    exactness: 'rounded',
  };
}

/** The total of the other side, when this post is a side's total and leaves its change blank. */
function fromOtherSide(report: Report, row: BalanceRow): BalanceRow {
  const other: Side = row.side.value === 'assets' ? 'liabilitiesAndEquity' : 'assets';
  const own = row.side.value ? roots(report, row.side.value) : [];
  const [total, ...more] = roots(report, other);
  const isTotal = own.length === 1 && own[0] === row && more.length === 0;
  return isTotal && total ? total : row;
}

function bothSides(report: Report): Relation[] {
  const [assets, ...moreAssets] = roots(report, 'assets');
  const [liabilities, ...moreLiabilities] = roots(report, 'liabilitiesAndEquity');
  const isGiven = [assets, liabilities].every(
    (row) => row !== undefined && row.change.value !== null,
  );
  if (!assets || !liabilities || !isGiven || moreAssets.length > 0 || moreLiabilities.length > 0)
    return [];
  const label = assets.post.value ?? assets.source.key;
  const parts = [plus(liabilities.change)];
  return [{ label, total: assets.change, parts, exactness: 'rounded' }];
}
