import type { FundSign } from '../../figures/fund';
import type { Figure } from '../../figures/interval';
import type { Report } from '../../report/report';
import { postRow, postTables } from '../common/postAmounts';
import type { Part } from '../relation';
import type { Context } from '../context';
import { type Lack, lack, type Source } from '../lack';

/** The tables whose fund rows include the movement. Driftbudget often lacks it (FND-08). */
export const fundTables = (report: Report) =>
  postTables(report).filter(
    ({ table }) => table === report.totals || postRow(table, 'fundMovement') !== undefined,
  );

/**
 * The movement of the fund as a part of a relation.
 * @param withdrawalSign the sign that a withdrawal has in the relation.
 */
export function movementPart(
  context: Context,
  movement: Source<Figure>,
  withdrawalSign: 1 | -1,
): Part {
  const sign = fundSignOf(context);
  if (typeof sign !== 'string') return { source: sign, sign: 1 };
  const isMinus = sign === 'withdrawalMinus';
  return { source: movement, sign: isMinus ? (withdrawalSign === 1 ? -1 : 1) : withdrawalSign };
}

/**
 * The sign that the workbook gives a withdrawal: plus, unless `Rapport` says otherwise. When
 * `Rapport` can't be read, the movement is not testable.
 */
export function fundSignOf({ report, blockedRows }: Context): FundSign | Lack {
  const { fundSign } = report.heading;
  const isUnknown = fundSign && (fundSign.fault || blockedRows.has(fundSign.row));
  return isUnknown ? UNKNOWN_SIGN : (fundSign?.value ?? 'withdrawalPlus');
}

const UNKNOWN_SIGN: Lack = lack(
  'Tecken för fondförändring i Rapport kan inte läsas.',
  "Tecken för fondförändring in Rapport can't be read.",
);
