import type { Alignment, DataValidation, Workbook, Worksheet } from '@cj-tech-master/excelts';
import {
  HEADER_ROW,
  type ChoicePlan,
  type ColumnPlan,
  type TableSheetPlan,
} from '../../workbook/workbookPlan';
import { headerHeight, rowHeight } from './writeWorkbookHeight';

const FIRST_ROW = HEADER_ROW + 1;
const A4 = 9;
const FONT = 'Calibri';
const HEADER_FILL = 'FF1F4E79';
const WHITE = 'FFFFFFFF';

/** Adds one planned sheet, with its table, to a workbook. */
export function addTableSheet(workbook: Workbook, plan: TableSheetPlan): void {
  const first = `A${FIRST_ROW}`;
  const sheet = workbook.addWorksheet(plan.table, {
    views: [{ state: 'frozen', ySplit: HEADER_ROW, topLeftCell: first, activeCell: first }],
    pageSetup: {
      paperSize: A4,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${HEADER_ROW}:${HEADER_ROW}`,
      margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&CSida &P (&N)' },
  });
  sheet.getCell('A1').value = plan.title;
  sheet.getCell('A1').font = { name: FONT, size: 16, bold: true };
  sheet.getCell('A2').value = plan.description;
  addTable(sheet, plan);
  plan.columns.forEach((column, index) => formatColumn(sheet, plan, column, index));
  setHeights(sheet, plan);
  for (const choice of plan.choices) addChoice(sheet, choice);
  allowNumbersAsText(sheet, plan);
}

function addTable(sheet: Worksheet, plan: TableSheetPlan): void {
  sheet.addTable({
    name: plan.table,
    ref: `A${HEADER_ROW}`,
    headerRow: true,
    style: { theme: 'TableStyleMedium2', showRowStripes: true },
    columns: plan.columns.map(({ header }) => ({ name: header, filterButton: true })),
    rows: plan.rows.map((row) =>
      row.map(({ value }) => (typeof value === 'object' ? null : value)),
    ),
  });
}

/** Widths, formats and the header, which also stands out where no table styles are drawn. */
function formatColumn(
  sheet: Worksheet,
  plan: TableSheetPlan,
  column: ColumnPlan,
  index: number,
): void {
  sheet.getColumn(index + 1).width = column.width;
  const header = sheet.getCell(HEADER_ROW, index + 1);
  header.font = { name: FONT, size: 11, bold: true, color: { argb: WHITE } };
  header.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: HEADER_FILL } };
  header.alignment = { vertical: 'top', wrapText: true };
  header.note = column.note;
  plan.rows.forEach((row, down) => {
    const cell = sheet.getCell(FIRST_ROW + down, index + 1);
    cell.numFmt = row[index]?.format ?? 'General';
    cell.alignment = alignmentOf(column);
  });
}

/**
 * Right-aligned texts are indented, so that they don't touch the next column's left-aligned ones.
 */
const alignmentOf = ({ wrap, align }: ColumnPlan): Partial<Alignment> => ({
  vertical: 'top',
  wrapText: wrap,
  ...(align === 'general' ? {} : { horizontal: align, indent: align === 'right' ? 1 : 0 }),
});

/** Heights are a hint and not fixed, so that a row still grows with what is typed into it. */
function setHeights(sheet: Worksheet, plan: TableSheetPlan): void {
  const heights = [headerHeight(plan), ...plan.rows.map((row) => rowHeight(plan.columns, row))];
  heights.forEach((height, down) => {
    const row = sheet.getRow(HEADER_ROW + down);
    row.height = height;
    row.customHeight = false;
  });
}

function addChoice(sheet: Worksheet, choice: ChoicePlan): void {
  const letter = sheet.getColumn(choice.column + 1).letter;
  const [from, to] = [choice.fromRow + FIRST_ROW, choice.toRow + FIRST_ROW];
  const range = from === to ? `${letter}${from}` : `${letter}${from}:${letter}${to}`;
  const list: DataValidation = {
    type: 'list',
    allowBlank: true,
    formulae: [`"${choice.words.join(',')}"`],
  };
  sheet.dataValidations.add(range, { ...list, ...refusal(choice.otherwise) });
}

const ERROR_TEXT = {
  stop: 'Välj ett av värdena i listan.',
  warning: 'Stadens mall har inget sådant värde. Vill du behålla det?',
};

const refusal = (otherwise: ChoicePlan['otherwise']): Partial<DataValidation> =>
  otherwise === 'accept'
    ? {}
    : {
        showErrorMessage: true,
        errorStyle: otherwise,
        errorTitle: 'Värdet finns inte i listan',
        error: ERROR_TEXT[otherwise],
      };

/** No green triangles on years and measures that are text on purpose. */
function allowNumbersAsText(sheet: Worksheet, plan: TableSheetPlan): void {
  const last = sheet.getColumn(plan.columns.length).letter;
  const ref = `A${FIRST_ROW}:${last}${FIRST_ROW + plan.rows.length - 1}`;
  sheet.ignoredErrors.push({ ref, numberStoredAsText: true });
}
