import { isMissing } from '../../report/datum';
import type { Report } from '../../report/report';
import type { BalanceRow } from '../../report/rows';
import { linearRule, plus, type Relation } from '../relation';
import type { Context } from '../context';
import { type BalanceNode, isOfWhich, parents, totalOf } from './balanceTree';

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
      sv: 'Förändringarna mot föregående år ska summera på samma sätt som beloppen och vara lika stora på båda sidor. Anges totalens förändring bara på den ena sidan gäller den för båda.',
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
  const stated = isMissing(row.change) ? fromOtherSide(report, row) : row;
  const name = row.source.key;
  return {
    label: stated === row ? name : `${stated.source.key} = ${name}`,
    total: lack ?? stated.change,
    parts: children.map((child) => plus(child.change)),
    exactness: 'rounded',
  };
}

/** The total of the other side, when this post is a side's total and leaves its change blank. */
function fromOtherSide(report: Report, row: BalanceRow): BalanceRow {
  const [assets, liabilities] = totals(report);
  if (row === assets) return liabilities ?? row;
  return row === liabilities ? (assets ?? row) : row;
}

/** The one row that is the total of each side, where there is one. */
const totals = (report: Report): (BalanceRow | undefined)[] =>
  (['assets', 'liabilitiesAndEquity'] as const).map((side) => {
    const total = totalOf(report, side);
    return 'lack' in total || total.length > 1 ? undefined : total[0];
  });

/** A change that only one side gives holds for both, so there is nothing to compare. */
function bothSides(report: Report): Relation[] {
  const [assets, liabilities] = totals(report);
  if (!assets || !liabilities) return [];
  if (isMissing(assets.change) || isMissing(liabilities.change)) return [];
  const parts = [plus(liabilities.change)];
  return [{ label: assets.source.key, total: assets.change, parts, exactness: 'rounded' }];
}
