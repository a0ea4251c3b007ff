import { figureCell, textCell } from '../cells/plannedCell';
import { moneyColumns, type MoneyField } from './moneyColumns';
import { type MoneyRow, MoneyTable } from './moneyTable';
import { moneyRowOf } from './postRows';
import {
  appendixTitle,
  columnRange,
  HEADER_ROW,
  openSheet,
  pageOf,
  numberHeader,
  textHeader,
} from '../plan/sheetFrame';
import type { AppendixInput, Sheet, SheetBody } from '../plan/sheet';
import { missingNote } from '../cells/missingSign';
import { noRows } from '../cells/noRows';
import { usualSign } from '../cells/usualSign';
import { whichReport } from '../plan/whichReport';

const FIELDS: readonly MoneyField[] = ['budget', 'booked', 'forecast', 'variance'];
const COLUMNS = [{ width: 48 }, ...FIELDS.map(() => ({ width: 18 }))];

/** *Årsprognos driftbudget*: the summary table as reported. */
export const operatingBudgetSheet = {
  id: 'driftbudget',
  title: 'Driftbudget',
  usualAppendix: 1,
  make,
} as const satisfies Sheet;

function make(input: AppendixInput): SheetBody {
  const { heading, operatingBudget } = input.report;
  const title = appendixTitle('Årsprognos driftbudget', input);
  const columns = moneyColumns(heading, FIELDS);
  const sheet = openSheet({
    title,
    description: `${whichReport(heading)} ${usualSign(heading.money)}`,
    remark: missingNote(heading.money.decimals),
    headers: [textHeader('Post'), ...columns.map(({ header }) => numberHeader(header))],
    columns: COLUMNS,
  });

  const table = new MoneyTable(columns, heading.money, heading.fundSign?.value ?? 'withdrawalPlus');
  const rows: MoneyRow[] = operatingBudget.rows.map((row) => moneyRowOf(row));
  rows.forEach((row, index) => table.place(row, HEADER_ROW + 1 + index));
  for (const row of rows) {
    const isResult = row.post === 'resultBefore' || row.post === 'resultAfter';
    const figures = FIELDS.map((field) =>
      figureCell(table.figure(row, field), heading.money.decimals, isResult ? 'total' : 'number'),
    );
    const indent = row.post === 'ofWhichDepreciation' ? 1 : 0;
    sheet.add([textCell(row.label, isResult ? 'totalLabel' : 'label', indent), ...figures]);
  }
  if (rows.length === 0) sheet.add(noRows(operatingBudget));

  return {
    columns: COLUMNS,
    rows: sheet.rows,
    conditionalFormats: [
      { kind: 'negative', range: columnRange(5, HEADER_ROW + 1, sheet.rows.length) },
    ],
    charts: [],
    comments: null,
    page: pageOf(input, { title, orientation: 'landscape', sheet }),
  };
}
