import type { ControlRow } from '../report/rows';
import { countOf, shareOf, type ShownCell, type ShownWord, totalOf } from './cells/expression';
import { MISSING_SIGN, missingNote } from './cells/missingSign';
import { noRows } from './cells/noRows';
import { figureCell, shareCell, textCell } from './cells/plannedCell';
import { reportedText } from './cells/reportedText';
import {
  appendixTitle,
  HEADER_ROW,
  numberHeader,
  openSection,
  openSheet,
  pageOf,
  textHeader,
} from './plan/sheetFrame';
import type { AppendixInput, Sheet, SheetBody } from './plan/sheet';
import type { PlannedCell } from './plan/sheetPlan';
import type { SheetRows } from './plan/sheetRows';
import { computed, type Precision, shownFigure, type ShownFigure } from './cells/shownFigure';
import { whichReport } from './plan/whichReport';
import { CONTROL_STATUSES, wordFor } from './plan/words';

const COLUMNS = [
  { width: 46 },
  { width: 13 },
  { width: 14 },
  { width: 14 },
  { width: 10 },
  { width: 14 },
  { width: 16 },
  { width: 52 },
];
const [POPULATION, CHECKED, ERRORS, STATUS] = [2, 3, 5, 7];
/** Things are counted whole. */
const WHOLE: Precision = { unit: 'kr', decimals: 0 };

/** The controls of the internal control plan: how many were checked, and how many were wrong. */
export const internalControlSheet = {
  id: 'internkontroll',
  title: 'Intern kontroll',
  usualAppendix: 8,
  make,
} as const satisfies Sheet;

function make(input: AppendixInput): SheetBody {
  const { heading, controls } = input.report;
  const title = appendixTitle('Intern kontroll', input);
  const sheet = openSheet({
    title,
    description: `${whichReport(heading)} Andel fel räknas av de kontrollerade.`,
    remark: missingNote(0),
    headers: [
      textHeader('Kontroll'),
      numberHeader('Population\nantal'),
      numberHeader('Kontrollerade\nantal'),
      numberHeader('Kontrollerade\nandel'),
      numberHeader('Fel\nantal'),
      numberHeader('Fel\nandel'),
      textHeader('Status', 1),
      textHeader('Kommentar'),
    ],
    columns: COLUMNS,
  });
  for (const row of controls.rows) sheet.add(cellsOf(row, sheet.next));
  const lastRow = sheet.rows.length;
  if (controls.rows.length === 0) sheet.add(noRows(controls));
  else addStatuses(sheet, controls.rows);

  return {
    columns: COLUMNS,
    rows: sheet.rows,
    conditionalFormats: [],
    charts: [],
    comments: null,
    page: pageOf(input, { title, orientation: 'landscape', sheet, lastRow }),
  };
}

function cellsOf(row: ControlRow, at: number): PlannedCell[] {
  const population = shownFigure(row.population, WHOLE);
  const checked = shownFigure(row.checked, WHOLE);
  const errors = shownFigure(row.errors, WHOLE);
  const cell = (column: number, { value }: ShownFigure): ShownCell => ({ row: at, column, value });
  const all = cell(POPULATION, population);
  const seen = cell(CHECKED, checked);
  const wrong = cell(ERRORS, errors);
  const count = (shown: ShownFigure) => figureCell(shown, WHOLE.decimals, 'figure');
  return [
    textCell(reportedText(row.name), 'text'),
    count(population),
    count(checked),
    shareCell(computed(shareOf(seen, all)), 'figure'),
    count(errors),
    shareCell(computed(shareOf(wrong, seen)), 'figure'),
    textCell(wordFor(row.status, CONTROL_STATUSES), 'text', 1),
    textCell(reportedText(row.comment), 'text'),
  ];
}

/** How many controls have each status. */
function addStatuses(sheet: SheetRows, rows: readonly ControlRow[]): void {
  const cells: ShownWord[] = rows.map(({ status }, index) => ({
    row: HEADER_ROW + 1 + index,
    column: STATUS,
    word: wordFor(status, CONTROL_STATUSES),
  }));
  openSection(sheet, {
    heading: 'Kontroller efter status',
    headers: [textHeader('Status'), numberHeader('Antal')],
  });
  const counts: ShownCell[] = [];
  for (const [word, label] of statusLabels(cells)) {
    const count = computed(countOf([{ cells, word }]));
    counts.push({ row: sheet.next, column: POPULATION, value: count.value });
    sheet.addKept([textCell(label, 'label'), figureCell(count, 0, 'number')]);
  }
  sheet.add([
    textCell('Alla kontroller', 'totalLabel'),
    figureCell(computed(totalOf(counts, 0)), 0, 'total'),
  ]);
}

/** The statuses of the contract, and then whatever else was written. */
function statusLabels(cells: readonly ShownWord[]): Map<string, string> {
  const labels = new Map(Object.values(CONTROL_STATUSES).map((word) => [word, word]));
  for (const { word } of cells) {
    if (!labels.has(word)) labels.set(word, word === MISSING_SIGN ? 'Status saknas' : word);
  }
  return labels;
}
