import { dateOfSerial, isoDate } from '../../language/dates/calendarDate';
import { cleanText } from '../../language/words/cleanText';
import { indicators } from '../../report/tables/indicators';
import { activities } from '../../report/tables/activities';
import { vocabulary } from '../../workbook/cells/readWordCell';
import type { Asker } from '../asking/asker';
import { directionQuestion } from '../asking/goalQuestions';
import type { AdoptedCell, AdoptedRow, ProposedColumn } from '../proposal/adoption';
import { foldText } from '../../language/words/cleanText';
import { saysLower, type GoalRole } from '../words/goalWords';
import type { GoalColumn, GoalFrame } from './goalFrame';
import type { ListItem } from './goalItems';
import { sourceAt } from './sourceAt';
import { writtenMeasure, type WrittenMeasure } from './writtenMeasure';

export type ListTable = 'Indikatorer' | 'Aktiviteter';

interface ItemContext {
  readonly asker: Asker;
  readonly year: number | null;
  readonly date1904: boolean;
}

/** The field of each role, table by table. */
const FIELDS: Readonly<Record<ListTable, Partial<Record<GoalRole, string>>>> = {
  Indikatorer: {
    indicator: 'name',
    outcome: 'outcome',
    outcomeMen: 'outcomeMen',
    outcomeWomen: 'outcomeWomen',
    forecast: 'forecast',
    target: 'target',
    councilTarget: 'councilTarget',
    direction: 'direction',
    unit: 'unit',
    period: 'period',
    analysis: 'analysis',
  },
  Aktiviteter: {
    activity: 'name',
    start: 'start',
    end: 'end',
    deviation: 'deviation',
    status: 'status',
    analysis: 'analysis',
  },
};

const MEASURES = [
  'outcome',
  'outcomeMen',
  'outcomeWomen',
  'priorOutcome',
  'forecast',
  'target',
  'councilTarget',
];

interface FieldColumn {
  readonly field: string;
  readonly column: GoalColumn;
}

/** The rows of indicators or activities. */
export function itemRows(
  frame: GoalFrame,
  items: readonly ListItem[],
  table: ListTable,
  context: ItemContext,
): AdoptedRow[] {
  const fields = fieldColumns(frame, table, context.year);
  const rows = items.map((item) => itemRow(frame, item, fields, context));
  return table === 'Indikatorer'
    ? withDirections(rows, fields, context.asker)
    : rows.map(({ row }) => row);
}

/** The first column of each field; of several outcomes those of this year and the last. */
function fieldColumns(
  { columns }: GoalFrame,
  table: ListTable,
  year: number | null,
): FieldColumn[] {
  const found = new Map<string, GoalColumn>();
  for (const column of columns) {
    const field = column.role && FIELDS[table][column.role];
    if (!field) continue;
    const own = field === 'outcome' ? outcomeField(column, year) : field;
    if (own !== null && !found.has(own)) found.set(own, column);
  }
  return [...found].map(([field, column]) => ({ field, column }));
}

function outcomeField({ time, header }: GoalColumn, year: number | null): string | null {
  if (time.isPrior || /föregående/i.test(header)) return 'priorOutcome';
  if (time.year === null || year === null || time.year === year) return 'outcome';
  return time.year === year - 1 ? 'priorOutcome' : null;
}

interface MadeRow {
  readonly row: AdoptedRow;
  readonly target: WrittenMeasure | null;
}

function itemRow(
  { grid }: GoalFrame,
  { row, goal }: ListItem,
  fields: readonly FieldColumn[],
  { date1904 }: ItemContext,
): MadeRow {
  const cells: Record<string, AdoptedCell> = {};
  if (goal) cells.goalId = { value: goal.title, sources: [] };
  let target: WrittenMeasure | null = null;
  for (const { field, column } of fields) {
    const source = sourceAt(grid, row.row, column.column);
    const { written } = source;
    if (MEASURES.includes(field)) {
      const measure = written ? writtenMeasure(written) : null;
      if (field === 'target') target = measure;
      cells[field] = { value: measure?.value ?? null, sources: [source] };
    } else {
      const value = written?.value ?? null;
      cells[field] = {
        value:
          field === 'start' || field === 'end'
            ? dateText(value, date1904)
            : wordOf(field, textOf(value)),
        sources: [source],
      };
    }
  }
  return { row: { sheet: grid.sheet.name, row: row.row, isNet: false, cells }, target };
}

const textOf = (value: unknown): string | null => {
  const text =
    typeof value === 'string' ? cleanText(value) : typeof value === 'number' ? String(value) : '';
  return text === '' ? null : text;
};

function dateText(value: unknown, date1904: boolean): string | null {
  const date = typeof value === 'number' ? dateOfSerial(value, date1904) : null;
  return date ? isoDate(date) : textOf(value);
}

/** A word in the contract's first spelling; another is left for its reader to say. */
function wordOf(field: string, text: string | null): string | null {
  const words =
    field === 'direction'
      ? indicators.columns.direction.words
      : field === 'status'
        ? activities.columns.status.words
        : null;
  return text === null || words === null
    ? text
    : (vocabulary<unknown>(words).get(foldText(text))?.first ?? text);
}

/** The direction that a target says itself; null where it does not. */
function directionIn({ target }: MadeRow): string | null {
  if (!target || target.kind === null) return null;
  if (target.side) return target.side === 'atLeast' ? 'Högre är bättre' : 'Högst';
  if (target.kind === 'interval') return 'Intervall';
  return target.kind === 'boolean' ? 'Ja/Nej' : null;
}

function withDirections(
  rows: readonly MadeRow[],
  fields: readonly FieldColumn[],
  asker: Asker,
): AdoptedRow[] {
  if (fields.some(({ field }) => field === 'direction')) return rows.map(({ row }) => row);
  const open = rows.filter(
    (row) => (row.target?.value ?? null) !== null && directionIn(row) === null,
  );
  const lower = open.filter(({ row }) => saysLower(nameOf(row)));
  const plain = open.filter((row) => !lower.includes(row));
  const answers = new Map<MadeRow, string | null>();
  for (const group of [...(plain.length > 0 ? [plain] : []), ...lower.map((row) => [row])]) {
    const untold = group.filter((made) => {
      const told = asker.told(`Riktning|${nameOf(made.row)}`);
      if (told !== null) answers.set(made, told);
      return told === null;
    });
    if (untold.length === 0) continue;
    const answer = asker.ask(
      directionQuestion(
        untold.map(({ row }) => nameOf(row)),
        lower.includes(group[0] as MadeRow),
      ),
    );
    for (const made of untold) answers.set(made, answer);
  }
  return rows.map((made) => ({
    ...made.row,
    cells: {
      ...made.row.cells,
      direction: { value: directionIn(made) ?? answers.get(made) ?? null, sources: [] },
    },
  }));
}

const nameOf = ({ cells }: AdoptedRow): string =>
  typeof cells.name?.value === 'string' ? cells.name.value : '';

/** The columns that a list is read from, by their names in the contract. */
export function usedColumns(
  frame: GoalFrame,
  table: ListTable,
  year: number | null,
): ProposedColumn[] {
  const declared: Readonly<Record<string, { readonly name: string }>> =
    table === 'Indikatorer' ? indicators.columns : activities.columns;
  return fieldColumns(frame, table, year).map(({ field, column }) => ({
    name: declared[field]?.name ?? field,
    column: column.column,
    header: column.header,
    side: null,
  }));
}
