import { foldText } from '../../language/words/cleanText';
import type { Datum } from '../../report/datum';
import type { Report, ReportTable } from '../../report/report';
import type { GoalRow } from '../../report/rows';

/** A goal, how deep it stands beneath its superiors, and the rows that name it. */
export interface GoalLine<Row> {
  /** Null for rows that name no goal of the report. */
  readonly goal: GoalRow | null;
  readonly depth: number;
  readonly rows: readonly Row[];
  /** Whether any goal beneath it has rows. */
  readonly hasRowsBelow: boolean;
}

/**
 * The goals from the top, each followed by those beneath it, in the order of the input. Goals
 * without a known parent, or in a circle, come last, and then the rows that name no goal: nothing
 * is left out.
 */
export function goalTree<Row extends { readonly goalId: Datum<string> }>(
  { goals }: Report,
  table: ReportTable<Row>,
): GoalLine<Row>[] {
  const named = new Map<string, GoalRow>();
  for (const goal of goals.rows) {
    const id = nameIn(goal.id);
    if (id !== '' && !named.has(id)) named.set(id, goal);
  }
  const rowsOf = gather(table.rows, ({ goalId }) => named.get(nameIn(goalId)) ?? null);
  const childrenOf = gather(goals.rows, ({ parent }) => named.get(nameIn(parent)) ?? null);
  const placed = new Set<GoalRow>();
  const lines: GoalLine<Row>[] = [];

  const place = (goal: GoalRow, depth: number): boolean => {
    placed.add(goal);
    const at = lines.length;
    const rows = rowsOf.get(goal) ?? [];
    lines.push({ goal, depth, rows, hasRowsBelow: false });
    let hasRowsBelow = false;
    for (const child of childrenOf.get(goal) ?? []) {
      if (!placed.has(child) && place(child, depth + 1)) hasRowsBelow = true;
    }
    lines[at] = { goal, depth, rows, hasRowsBelow };
    return hasRowsBelow || rows.length > 0;
  };
  for (const goal of childrenOf.get(null) ?? []) place(goal, 0);
  for (const goal of goals.rows) if (!placed.has(goal)) place(goal, 0);
  const strays = rowsOf.get(null) ?? [];
  if (strays.length > 0) lines.push({ goal: null, depth: 0, rows: strays, hasRowsBelow: false });
  return lines;
}

const nameIn = ({ value }: Datum<string>): string => foldText(value ?? '');

function gather<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const gathered = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = gathered.get(key);
    if (known) known.push(row);
    else gathered.set(key, [row]);
  }
  return gathered;
}
