import type { IndicatorRow } from '../../report/rows';
import { addGoalCounts, goalsSentence } from './goalCounts';
import { goalRows, GOAL_HEADERS, GOAL_COLUMNS } from './goalRows';
import { goalTree } from './goalTree';
import { MISSING_SIGN } from '../cells/missingSign';
import { noRows } from '../cells/noRows';
import { addOutcomes } from './outcomeSection';
import { textCell } from '../cells/plannedCell';
import { appendixTitle, headerCells, pageOf } from '../plan/sheetFrame';
import type { AppendixInput, Sheet, SheetBody } from '../plan/sheet';
import { SheetRows } from '../plan/sheetRows';
import { whichReport } from '../plan/whichReport';

/** Title and description stay in sight; the header of the goals stands too far down for that. */
const FROZEN_ROWS = 2;

/**
 * The goals with their assessments, and under each its indicators. First what they come to, as
 * tables and charts; their formulas count in the rows beneath.
 */
export const goalsSheet = {
  id: 'mal',
  title: 'Mål och indikatorer',
  usualAppendix: 5,
  make,
} as const satisfies Sheet;

function make(input: AppendixInput): SheetBody {
  const { report } = input;
  const title = appendixTitle('Mål och indikatorer', input);
  const lines = goalTree<IndicatorRow>(report, report.indicators);
  const hasOverview = lines.length > 0;

  const draft = draw(0);
  const { sheet, headerRow, charts } = draw(draft.headerRow);
  return {
    frozenRows: hasOverview ? FROZEN_ROWS : headerRow,
    columns: GOAL_COLUMNS,
    rows: sheet.rows,
    conditionalFormats: [],
    charts,
    comments: null,
    page: pageOf(input, { title, orientation: 'landscape', sheet, headerRow }),
  };

  /** The overview has the same height wherever the goals stand, so one draft finds their place. */
  function draw(knownHeaderRow: number) {
    const sheet = new SheetRows(GOAL_COLUMNS);
    sheet.add([textCell(title, 'title')]);
    sheet.add([textCell(`${whichReport(report.heading)} ${NOTE}`, 'description')]);
    const planned = goalRows(lines, knownHeaderRow + 1);
    sheet.add([textCell(hasOverview ? `${goalsSentence(planned)} ${MEANING}` : '', 'description')]);
    const charts = hasOverview
      ? [...addGoalCounts(sheet, planned), ...addOutcomes(sheet, planned)]
      : [];
    if (hasOverview) sheet.startPage();
    const headerRow = sheet.addKept(headerCells(GOAL_HEADERS(report.heading)));
    for (const { cells, line } of planned) {
      if (line.isHeading) sheet.addKept(cells);
      else sheet.add(cells);
    }
    if (!hasOverview) {
      sheet.add(noRows(report.goals.source === null ? report.goals : report.indicators));
    }
    return { sheet, headerRow, charts };
  }
}

const NOTE = 'Nämnden bedömer målen; indikatorerna bedöms mot sitt årsmål.';
const MEANING = `Ett streck (${MISSING_SIGN}) betyder att uppgiften saknas.`;
