import type { Report } from '../../report/report';
import type { BalanceRow, Side } from '../../report/rows';
import { linearRule, minus, plus, type Relation } from '../relation';
import { lack } from '../usable';
import { roots } from './balanceTree';

export const bal01 = linearRule(
  {
    id: 'BAL-01',
    severity: 'error',
    tables: ['Balansräkning'],
    title: { sv: 'Balansräkningen balanserar inte', en: 'The balance sheet does not balance' },
    explanation: {
      sv: 'Tillgångarna ska vara exakt lika stora som skulder och eget kapital.',
      en: 'Assets are exactly as great as liabilities and equity.',
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
  const label = 'Tillgångar';
  const unplaced = report.balance.rows.find(({ side }) => side.value === null);
  const [assets, liabilities] = (['assets', 'liabilitiesAndEquity'] as const).map((side) =>
    roots(report, side),
  ) as [BalanceRow[], BalanceRow[]];
  const [first, ...otherAssets] = assets;
  if (!first || liabilities.length === 0 || unplaced) {
    return { label, total: whyNoSides(assets), parts: [], exactness: 'identical' };
  }
  return {
    label,
    total: first.amount,
    parts: [
      ...liabilities.map((row) => plus(row.amount)),
      ...otherAssets.map((row) => minus(row.amount)),
    ],
    exactness: liabilities.length === 1 && otherAssets.length === 0 ? 'identical' : 'rounded',
  };
}

const SIDE_NAMES: Record<Side, string> = {
  assets: 'Tillgångar',
  liabilitiesAndEquity: 'Skulder och eget kapital',
};

function whyNoSides(assets: readonly BalanceRow[]) {
  const missing = SIDE_NAMES[assets.length === 0 ? 'assets' : 'liabilitiesAndEquity'];
  return lack(
    `Sidan ${missing} i Balansräkning saknar översta post, eller en rads Sida kan inte läsas.`,
    `The side ${missing} of Balansräkning has no topmost post, or the Sida of a row can't be read.`,
  );
}
