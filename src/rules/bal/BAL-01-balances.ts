import type { Report } from '../../report/report';
import type { BalanceRow } from '../../report/rows';
import { linearRule, minus, plus, type Relation, untestable } from '../relation';
import { totalOf } from './balanceTree';

export const bal01 = linearRule(
  {
    id: 'BAL-01',
    severity: 'error',
    tables: ['Balansräkning'],
    title: { sv: 'Balansräkningen balanserar inte', en: 'The balance sheet does not balance' },
    explanation: {
      sv: 'Tillgångarna ska vara exakt lika stora som skulder och eget kapital.',
      en: 'Assets must be exactly equal to liabilities and equity.',
    },
    example: {
      sv: 'Tillgångar 68 293 209 kr men skulder och eget kapital 68 293 109 kr.',
      en: 'Assets 68,293,209 kr but liabilities and equity 68,293,109 kr.',
    },
  },
  ({ report }) => [balance(report)],
);

/** Where a side has no total row, its topmost posts are added up, and rounding may show. */
function balance(report: Report): Relation {
  const [assets, liabilities] = [
    totalOf(report, 'assets'),
    totalOf(report, 'liabilitiesAndEquity'),
  ];
  if ('lack' in assets) return untestable(assets);
  if ('lack' in liabilities) return untestable(liabilities);
  const [first, ...otherAssets] = assets as readonly [BalanceRow, ...BalanceRow[]];
  return {
    label: first.source.key,
    total: first.amount,
    parts: [
      ...liabilities.map((row) => plus(row.amount)),
      ...otherAssets.map((row) => minus(row.amount)),
    ],
    exactness: liabilities.length === 1 && otherAssets.length === 0 ? 'identical' : 'rounded',
  };
}
