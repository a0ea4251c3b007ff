import type { Figure } from '../../figures/interval';
import type { Report } from '../../report/report';
import { postRow, postTables } from '../postAmounts';
import type { Part } from '../relation';
import { lack, type Source } from '../usable';

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
  report: Report,
  movement: Source<Figure>,
  withdrawalSign: 1 | -1,
): Part {
  const { fundSign } = report.heading;
  if (fundSign?.fault) return { source: UNKNOWN_SIGN, sign: 1 };
  const isMinus = fundSign?.value === 'withdrawalMinus';
  return { source: movement, sign: isMinus ? (withdrawalSign === 1 ? -1 : 1) : withdrawalSign };
}

/** When the sign of a withdrawal can't be read, nothing can be said about the movement. */
export const UNKNOWN_SIGN = lack(
  'Tecken för fondförändring i Rapport kan inte läsas.',
  "Tecken för fondförändring in Rapport can't be read.",
);
