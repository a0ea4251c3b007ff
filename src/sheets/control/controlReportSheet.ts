import { controlColumns } from './controlColumns';
import { controlRows, type ControlRow } from './controlRows';
import { controlSummary } from './controlSummary';
import {
  commentNames,
  HEADER_ROW,
  numberHeader,
  openSheet,
  pageOf,
  textHeader,
} from '../plan/sheetFrame';
import type { Sheet, SheetBody, SheetInput } from '../plan/sheet';
import { whichReport } from '../plan/whichReport';

/**
 * Everything that the check found, a row each, the worst first; then what was waived, and what
 * could not be tested. A record of one check: its figures are those of that moment.
 */
export const controlReportSheet = {
  id: 'kontrollrapport',
  title: 'Kontrollrapport',
  usualAppendix: null,
  make,
} as const satisfies Sheet;

function make(input: SheetInput): SheetBody {
  const planned = controlColumns(input.result.problems.length > 0);
  const columns = planned.map(({ width, hidden = false }) => ({ width, hidden }));
  const columnOf = (name: 'comment' | 'key') =>
    planned.findIndex(({ holds }) => holds === name) + 1;
  const { at, version } = input.made;
  const sheet = openSheet({
    title: controlReportSheet.title,
    description: `${whichReport(input.report.heading)} ${controlSummary(input)}`,
    remark: `Kontrollerad ${at} med Tertial ${version}. Skriv egna anteckningar i den gula kolumnen: de följer med när bladet görs om.`,
    headers: planned.map(({ header, isNumber, indent }) =>
      isNumber ? numberHeader(header) : textHeader(header, indent),
    ),
    columns,
  });
  const rows: readonly ControlRow[] = controlRows(input);
  for (const row of rows) sheet.add(planned.map(({ cell }) => cell(row)));
  return {
    names: commentNames(columnOf('comment'), columnOf('key')),
    columns,
    rows: sheet.rows,
    conditionalFormats: [],
    charts: [],
    comments: {
      column: columnOf('comment'),
      keyColumn: columnOf('key'),
      firstRow: HEADER_ROW + 1,
    },
    page: pageOf(input, { title: controlReportSheet.title, orientation: 'landscape', sheet }),
  };
}
