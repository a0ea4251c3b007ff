import type { Heading } from '../../report/heading';
import type { Post } from '../../report/rows';
import { shareOf, shareOfRest, type ShownCell } from '../cells/expression';
import type { MoneyField } from '../money/moneyColumns';
import type { MoneyRow, MoneyTable } from '../money/moneyTable';
import { shareCell, textCell } from '../cells/plannedCell';
import { numberHeader, openSection, textHeader } from '../plan/sheetFrame';
import type { SheetRows } from '../plan/sheetRows';
import { computed } from '../cells/shownFigure';

/** Adds how well the budget is kept, before and after what the fund pays, and how much is spent. */
export function addAdherence(
  sheet: SheetRows,
  rows: readonly MoneyRow[],
  table: MoneyTable,
  { fundSign }: Heading,
): void {
  openSection(sheet, {
    heading: 'Budgetföljsamhet',
    headers: [textHeader('Nyckeltal'), numberHeader('Andel')],
  });
  const cell = (post: Post, field: MoneyField): ShownCell =>
    table.cell(
      rows.find((row) => row.post === post),
      field,
    ) ?? NOWHERE;
  const [budget, forecast, booked] = (['budget', 'forecast', 'booked'] as const).map((field) =>
    cell('costs', field),
  ) as [ShownCell, ShownCell, ShownCell];
  const used = cell('fundMovement', 'forecast');
  const sign = fundSign?.value === 'withdrawalMinus' ? '+' : '-';
  const shares = [
    ['Budgetföljsamhet före resultatöverföringar', shareOf(forecast, budget)],
    ['Budgetföljsamhet efter resultatöverföringar', shareOfRest(forecast, sign, used, budget)],
    ['Förbrukad andel av kostnadsbudgeten', shareOf(booked, budget)],
  ] as const;
  for (const [label, share] of shares) {
    const isHere = budget !== NOWHERE && (share !== shares[1][1] || used !== NOWHERE);
    sheet.add([
      textCell(label, 'label'),
      shareCell(isHere ? computed(share) : { formula: null, value: null }, 'number'),
    ]);
  }
}

/** Where a post that the table lacks would stand. */
const NOWHERE: ShownCell = { row: 1, column: 1, value: null };
