import { serialOfDate } from '../../language/dates/calendarDate';
import { localDay } from '../../language/dates/localTime';
import type { WrittenCell } from '../../report/cell';
import { LOG_COLUMNS, type LogLine } from './changeLog';
import { GENERAL } from '../template/templatePlanFormats';
import type { ColumnPlan, TableSheetPlan } from '../workbookPlan';

/** The sheet that shows the log to people; its name and that of its table. */
export const SHOWN_LOG = 'Logg';

const WIDTHS: Readonly<Record<(typeof LOG_COLUMNS)[number], number>> = {
  Tidpunkt: 17,
  Handläggare: 22,
  Cell: 24,
  Nyckel: 50,
  Från: 14,
  Till: 14,
  Regel: 22,
};

const NOTES: Readonly<Record<(typeof LOG_COLUMNS)[number], string>> = {
  Tidpunkt: 'När ändringen gjordes.',
  Handläggare: 'Enligt Rapport.',
  Cell: 'Där cellen låg då.',
  Nyckel: 'Uppgiften, var den än ligger nu.',
  Från: 'Vad som stod i cellen.',
  Till: 'Vad Tertial skrev.',
  Regel: 'Reglerna som ändringen gällde.',
};

/** The log as a sheet with a table, the newest change first. */
export const logPlan = (
  lines: readonly LogLine[],
): Omit<TableSheetPlan, 'table'> & { readonly table: string } => ({
  table: SHOWN_LOG,
  title: 'Ändringslogg',
  description: 'Ändringar som Tertial har gjort i tabellerna, de senaste överst.',
  columns: LOG_COLUMNS.map((header): ColumnPlan => ({
    header,
    note: NOTES[header],
    width: WIDTHS[header],
    wrap: false,
    align: header === 'Från' || header === 'Till' ? 'right' : 'left',
  })),
  rows: lines.length > 0 ? [...lines].reverse().map(rowOf) : [LOG_COLUMNS.map(() => text(''))],
  choices: [],
});

const rowOf = (line: LogLine): WrittenCell[] =>
  LOG_COLUMNS.map((column) => (column === 'Tidpunkt' ? moment(line[column]) : text(line[column])));

/** A text that stays a text even if it looks like a number. */
const text = (value: string): WrittenCell => ({
  value: value === '' ? null : value,
  format: value === '' ? GENERAL : '@',
  formula: null,
});

/** A local time as an Excel serial number. */
function moment(written: string): WrittenCell {
  const at = new Date(written);
  const day = serialOfDate(localDay(at));
  if (Number.isNaN(at.getTime()) || day === null) return text(written);
  const minutes = at.getHours() * 60 + at.getMinutes();
  return { value: day + minutes / 1440, format: 'yyyy-mm-dd hh:mm', formula: null };
}
