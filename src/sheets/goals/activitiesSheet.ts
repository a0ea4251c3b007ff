import { capitalized, countWord } from '../../language/numbers/countWord';
import { listWords } from '../../language/words/listWords';
import { plural } from '../../language/words/plural';
import type { Report } from '../../report/report';
import type { ActivityRow } from '../../report/rows';
import { asksForSoon, type Due, dueCell, dueOf } from './activityDue';
import { dateCell } from '../cells/dateCell';
import { goalCell, goalStyle, stepsBeneath } from './goalCells';
import { type GoalLine, goalTree } from './goalTree';
import { noRows } from '../cells/noRows';
import { textCell } from '../cells/plannedCell';
import { reportedText } from '../cells/reportedText';
import { appendixTitle, numberHeader, openSheet, pageOf, textHeader } from '../plan/sheetFrame';
import type { AppendixInput, Sheet, SheetBody } from '../plan/sheet';
import type { PlannedCell } from '../plan/sheetPlan';
import type { SheetRows } from '../plan/sheetRows';
import { whichReport } from '../plan/whichReport';
import { ACTIVITY_STATUSES, wordFor } from '../plan/words';

const COLUMNS = [
  { width: 56 },
  { width: 12 },
  { width: 12 },
  { width: 13 },
  { width: 26 },
  { width: 22 },
  { width: 46 },
];
const END = 3;
const STATUS = 4;

/** The activities under their goals, with those marked that have passed or soon will. */
export const activitiesSheet = {
  id: 'aktiviteter',
  title: 'Aktiviteter',
  usualAppendix: 6,
  make,
} as const satisfies Sheet;

function make(input: AppendixInput): SheetBody {
  const { report } = input;
  const title = appendixTitle('Aktiviteter', input);
  const sheet = openSheet({
    title,
    description: whichReport(report.heading),
    remark: dueSentence(report),
    headers: [
      textHeader('Mål och aktivitet'),
      numberHeader('Startdatum'),
      numberHeader('Slutdatum'),
      textHeader('Status', 1),
      textHeader('Läge på rapportdagen', 1),
      textHeader('Avvikelse'),
      textHeader('Analys'),
    ],
    columns: COLUMNS,
  });
  for (const line of goalTree(report, report.activities)) {
    if (line.rows.length === 0 && !line.hasRowsBelow) continue;
    addGoal(sheet, line);
    for (const row of line.rows) sheet.add(cellsOf(row, line.depth, sheet.next, report));
  }
  if (report.activities.rows.length === 0) sheet.add(noRows(report.activities));
  return {
    columns: COLUMNS,
    rows: sheet.rows,
    conditionalFormats: [],
    charts: [],
    comments: null,
    page: pageOf(input, { title, orientation: 'landscape', sheet }),
  };
}

function addGoal(sheet: SheetRows, { goal, depth }: GoalLine<ActivityRow>): void {
  const rest = COLUMNS.slice(1).map(() => textCell('', goalStyle(depth)));
  sheet.addKept([goalCell(goal, depth, 'Aktiviteter'), ...rest]);
}

function cellsOf(
  activity: ActivityRow,
  depth: number,
  row: number,
  { heading }: Report,
): PlannedCell[] {
  return [
    textCell(reportedText(activity.name), 'text', stepsBeneath(depth)),
    dateCell(activity.start),
    dateCell(activity.end),
    textCell(wordFor(activity.status, ACTIVITY_STATUSES), 'text', 1),
    dueCell(activity, heading, { row, status: STATUS, end: END }),
    textCell(reportedText(activity.deviation), 'text'),
    textCell(reportedText(activity.analysis), 'text'),
  ];
}

/** How many activities have passed their end, or soon will. */
function dueSentence({ activities: { rows }, heading }: Report): string {
  if (rows.length === 0) return '';
  const counts: Record<Due, number> = { done: 0, passed: 0, soon: 0, later: 0 };
  for (const row of rows) {
    const due = dueOf(row, heading);
    if (due !== null) counts[due] += 1;
  }
  const { done, passed, soon } = counts;
  const say = (n: number) => (n === 0 ? 'ingen' : countWord(n, 'en'));
  const all = `${say(rows.length)} ${plural(rows.length, 'aktivitet', 'aktiviteter')}`;
  const parts = [
    ...(done > 0 ? [`${say(done)} är ${plural(done, 'klar', 'klara')}`] : []),
    `${say(passed)} har passerat sitt slutdatum`,
    ...(asksForSoon(heading) ? [`${say(soon)} slutar inom två månader`] : []),
  ];
  return `${capitalized(all)}: ${listWords(parts, 'sv')}.`;
}
