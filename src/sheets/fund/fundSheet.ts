import { isNegative } from '../../figures/compare';
import { formatQuantity } from '../../language/numbers/formatQuantity';
import { movePoint, trim } from '../../figures/decimal';
import type { Heading } from '../../report/heading';
import { addFundChart } from './fundChart';
import { FUND_COLUMNS, fundHeaders, FundRows } from './fundRows';
import { fundYears } from './fundYears';
import { missingNote } from '../cells/missingSign';
import { noRows } from '../cells/noRows';
import {
  appendixTitle,
  columnRange,
  HEADER_ROW,
  openSection,
  openSheet,
  pageOf,
} from '../plan/sheetFrame';
import type { AppendixInput, Sheet, SheetBody, SheetInput } from '../plan/sheet';
import type { ConditionalFormat } from '../plan/sheetPlan';
import { amountsIn } from '../cells/usualSign';
import { whichReport } from '../plan/whichReport';

/** The result fund from its opening to its closing: year by year, and unit by unit where given. */
export const fundSheet = {
  id: 'resultatfond',
  title: 'Resultatfond',
  usualAppendix: 4,
  make,
} as const satisfies Sheet;

function make(input: AppendixInput): SheetBody {
  const { report } = input;
  const { heading, resultUnits } = report;
  const { money } = heading;
  const title = appendixTitle('Resultatfond', input);
  const sheet = openSheet({
    title,
    description: `${whichReport(heading)} ${amountsIn(money)} ${signOf(heading)}`,
    remark: `${GROSS} ${capOf(heading)}${missingNote(money.decimals)}`,
    headers: fundHeaders('Resultatfond', money.unit),
    columns: FUND_COLUMNS,
  });
  const sign = heading.fundSign?.value ?? 'withdrawalPlus';
  const years = fundYears(report);
  const negatives: ConditionalFormat[] = [];
  const addRows = (rows: FundRows, total: string | null) => {
    const first = sheet.next;
    rows.addTo(sheet, total);
    if (sheet.next === first) return;
    for (const column of FIGURE_COLUMNS) {
      negatives.push({ kind: 'negative', range: columnRange(column, first, sheet.rows.length) });
    }
  };

  const rows = new FundRows(years, sheet.next, money, sign);
  addRows(rows, null);
  if (years.length === 0) sheet.add(noRows(report.totals, NO_FUND));
  const charts = years.length === 0 ? [] : addFundChart(sheet, rows.figures(), heading);

  if (resultUnits.rows.length > 0) {
    openSection(sheet, {
      heading: 'Fond per resultatenhet',
      headers: fundHeaders('Resultatenhet', money.unit),
    });
    addRows(new FundRows(unitsOf(input), sheet.next, money, sign), 'Summa');
  }
  return {
    columns: FUND_COLUMNS,
    rows: sheet.rows,
    conditionalFormats: negatives,
    charts,
    comments: null,
    page: pageOf(input, {
      title,
      orientation: 'landscape',
      sheet,
      lastRow: HEADER_ROW + years.length,
    }),
  };
}

const FIGURE_COLUMNS = [2, 3, 4];
const GROSS = 'Bruttobudget är årets budgeterade kostnader.';
const NO_FUND = 'Ingen resultatfond är redovisad.';

const unitsOf = ({ report }: SheetInput) =>
  report.resultUnits.rows.map((unit) => ({
    label: unit.name,
    opening: unit.openingFund,
    movement: unit.fundMovement,
    closing: unit.closingFund,
    gross: unit.grossBudget,
  }));

const signOf = ({ fundSign }: Heading): string =>
  fundSign?.value === 'withdrawalMinus'
    ? 'Minus i årets förändring är ett uttag ur fonden.'
    : 'Plus i årets förändring är ett uttag ur fonden.';

/** The cap of the fund, where Rapport gives one. */
function capOf({ fundCap }: Heading): string {
  const cap = fundCap?.value;
  if (!cap || isNegative(cap)) return '';
  return `Taket är ${formatQuantity(trim(movePoint(cap, 2)), '%', 'sv')} av den. `;
}
