import { addAdherence } from './summaryAdherence';
import { addControl } from './summaryControl';
import { addGoals } from './summaryGoals';
import { addLargestVariances } from './summaryVariances';
import { missingNote } from '../cells/missingSign';
import { moneyColumns, type MoneyField } from '../money/moneyColumns';
import { MoneyTable, type MoneyRow } from '../money/moneyTable';
import { noRows } from '../cells/noRows';
import { figureCell, textCell } from '../cells/plannedCell';
import { moneyRowOf } from '../money/postRows';
import {
  columnRange,
  HEADER_ROW,
  numberHeader,
  openSheet,
  pageOf,
  textHeader,
} from '../plan/sheetFrame';
import type { Sheet, SheetBody, SheetInput } from '../plan/sheet';
import type { SheetRows } from '../plan/sheetRows';
import { usualSign } from '../cells/usualSign';
import { whichReport } from '../plan/whichReport';

const FIELDS: readonly MoneyField[] = ['budget', 'booked', 'forecast', 'variance', 'priorAccounts'];
const COLUMNS = [{ width: 46 }, ...Array.from({ length: 6 }, () => ({ width: 13 }))];
const VARIANCE = 5;

/** The report on one page: result, fund, adherence, largest variances, goals, indicators, faults. */
export const summarySheet = {
  id: 'sammanfattning',
  title: 'Sammanfattning',
  usualAppendix: null,
  make,
} as const satisfies Sheet;

function make(input: SheetInput): SheetBody {
  const { heading } = input.report;
  const { money } = heading;
  const columns = moneyColumns(heading, FIELDS);
  const sheet = openSheet({
    title: summarySheet.title,
    description: `${whichReport(heading)} ${usualSign(money)}`,
    remark: missingNote(money.decimals),
    headers: [
      textHeader('Resultat och resultatfond'),
      ...columns.map(({ header }) => numberHeader(header)),
    ],
    columns: COLUMNS,
  });
  const table = new MoneyTable(columns, money, heading.fundSign?.value ?? 'withdrawalPlus');
  const rows = addResult(sheet, input, table);
  const lastRow = sheet.rows.length;

  const { charts, range } = addLargestVariances(sheet, input.report, () =>
    addAdherence(sheet, rows, table, heading),
  );
  addGoals(sheet, input.report);
  addControl(sheet, input.result);
  return {
    columns: COLUMNS,
    rows: sheet.rows,
    conditionalFormats: [
      { kind: 'negative', range: columnRange(VARIANCE, HEADER_ROW + 1, lastRow) },
      ...(range === null ? [] : [{ kind: 'negative' as const, range }]),
    ],
    charts,
    comments: null,
    page: pageOf(input, { title: summarySheet.title, orientation: 'portrait', sheet, lastRow }),
  };
}

const TOTALS = ['resultBefore', 'resultAfter'];

/** Costs, revenues, results and fund as `Summering` reports them, else as `Driftbudget` does. */
function addResult(sheet: SheetRows, { report }: SheetInput, table: MoneyTable): MoneyRow[] {
  const { totals, operatingBudget, heading } = report;
  const source = totals.rows.length > 0 ? totals : operatingBudget;
  const rows = source.rows.map((row) => moneyRowOf(row));
  rows.forEach((row, index) => table.place(row, sheet.next + index));
  for (const row of rows) {
    const isTotal = row.post !== null && TOTALS.includes(row.post);
    sheet.add([
      textCell(
        row.label,
        isTotal ? 'totalLabel' : 'label',
        row.post === 'ofWhichDepreciation' ? 1 : 0,
      ),
      ...FIELDS.map((field) =>
        figureCell(table.figure(row, field), heading.money.decimals, isTotal ? 'total' : 'number'),
      ),
    ]);
  }
  if (rows.length === 0) sheet.add(noRows(totals));
  return rows;
}
