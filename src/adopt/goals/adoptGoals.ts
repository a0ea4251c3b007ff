import { foldText } from '../../language/words/cleanText';
import { spellings, type Words } from '../../report/column';
import type { TableName } from '../../report/tables';
import { goals as goalTable } from '../../report/tables/goals';
import { vocabulary } from '../../workbook/cells/readWordCell';
import type { Asker } from '../asking/asker';
import { assessmentQuestion, levelQuestion } from '../asking/goalQuestions';
import type { AdoptedCell, AdoptedRow, Proposal, ProposedColumn } from '../proposal/adoption';
import type { GoalFrame } from './goalFrame';
import { goalItems, type GoalItem, type GoalItems } from './goalItems';
import { itemRows, usedColumns } from './itemRows';
import { sourceAt } from './sourceAt';

const LEVEL_WORDS = spellings(goalTable.columns.level.words);

/** What one list of goals gives. */
export interface GoalAdoption {
  readonly proposals: readonly Proposal[];
  readonly rows: readonly (readonly [TableName, AdoptedRow])[];
}

/**
 * Adopts a list of goals, indicators or activities.
 *
 * @param year the report's, by which outcomes of this year and the last are told apart.
 */
export function adoptGoals(
  frame: GoalFrame,
  { asker, year, date1904 }: { asker: Asker; year: number | null; date1904: boolean },
): GoalAdoption {
  const items = goalItems(frame);
  const table = frame.columns.some(({ role }) => role === 'indicator')
    ? 'Indikatorer'
    : frame.columns.some(({ role }) => role === 'activity')
      ? 'Aktiviteter'
      : null;
  const rows = table === null ? [] : itemRows(frame, items.items, table, { asker, year, date1904 });
  const goals = items.goals.filter(({ title }) => title !== '');
  const goalRows = goalRowsOf(frame, goals, asker);
  return {
    proposals: [
      ...(table !== null && rows.length > 0
        ? [proposalOf(frame, table, rows, usedColumns(frame, table, year), items)]
        : []),
      ...(goalRows.length > 0
        ? [proposalOf(frame, 'Mål', goalRows, goalColumns(frame), items)]
        : []),
    ],
    rows: [
      ...goalRows.map((row) => ['Mål', row] as const),
      ...(table === null ? [] : rows.map((row) => [table, row] as const)),
    ],
  };
}

function goalRowsOf({ grid }: GoalFrame, goals: readonly GoalItem[], asker: Asker): AdoptedRow[] {
  const sheet = grid.sheet.name;
  const unknown = goals.filter(({ level }) => level === null);
  const level = unknown.length > 0 ? asker.ask(levelQuestion(sheet, unknown.length)) : null;
  const meant = assessments(goals, asker);
  return goals.map((goal) => {
    const word = goal.level === null ? level : LEVEL_WORDS[goal.level];
    const cells: Record<string, AdoptedCell> = {
      id: { value: goal.title, sources: [] },
      level: { value: word, sources: [] },
      title: { value: goal.title, sources: [sourceAt(grid, goal.row, goal.column)] },
    };
    if (goal.assessment) {
      const { text, row, column } = goal.assessment;
      cells.assessment = { value: meant.get(text) ?? null, sources: [sourceAt(grid, row, column)] };
    }
    return { sheet, row: goal.row, isNet: false, cells };
  });
}

/** What each word of assessment means: Tertial's own in their first spelling, others as answered. */
function assessments(goals: readonly GoalItem[], asker: Asker): Map<string, string | null> {
  const allowed = vocabulary(goalTable.columns.assessment.words as Words);
  const counts = new Map<string, number>();
  for (const { assessment } of goals) {
    if (assessment) counts.set(assessment.text, (counts.get(assessment.text) ?? 0) + 1);
  }
  return new Map(
    [...counts].map(([text, count]) => {
      const known = allowed.get(foldText(text));
      return [text, known ? known.first : asker.ask(assessmentQuestion(text, count))] as const;
    }),
  );
}

const goalColumns = ({ columns }: GoalFrame): ProposedColumn[] =>
  columns.flatMap(({ role, column, header }) =>
    role === 'goal'
      ? [{ name: 'Mål', column, header, side: null }]
      : role === 'assessment'
        ? [{ name: 'Uppfyllelse', column, header, side: null }]
        : [],
  );

function proposalOf(
  { grid, headerRow, columns, rows }: GoalFrame,
  table: TableName,
  found: readonly AdoptedRow[],
  used: readonly ProposedColumn[],
  { headings }: GoalItems,
): Proposal {
  const left = Math.min(...columns.map(({ column }) => column));
  const right = Math.max(...columns.map(({ column }) => column));
  const numbers = found.map(({ row }) => row);
  const last = table === 'Mål' ? Math.max(...rows.map(({ row }) => row)) : Math.max(...numbers);
  return {
    table,
    sheet: grid.sheet.name,
    header: { top: headerRow, bottom: headerRow, left, right },
    body: { top: Math.min(...numbers), bottom: last, left, right },
    totals: [],
    columns: used,
    unused: columns
      .filter(({ column }) => !used.some((one) => one.column === column))
      .map(({ column, header }) => ({ column, header, why: ELSEWHERE })),
    rows: headings.map((row) => ({ row, kind: 'heading', why: HEADING })),
    signs: null,
    unit: null,
    confidence: 0.8,
    reasons: [WORDS],
  };
}

const ELSEWHERE = { sv: 'hör inte till den här tabellen', en: 'does not belong to this table' };
const HEADING = { sv: 'Rubrik för raderna under.', en: 'Heading of the rows beneath.' };
const WORDS = {
  sv: 'Rubrikerna är sådana som listor av mål har.',
  en: 'The headers are those of lists of goals.',
};
