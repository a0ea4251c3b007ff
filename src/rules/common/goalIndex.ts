import { addressOf } from '../../report/address';
import type { Datum } from '../../report/datum';
import type { Report } from '../../report/report';
import type { ActivityRow, GoalRow, IndicatorRow } from '../../report/rows';
import { sameName } from '../str/references';
import { type Lack, lack } from '../lack';

/** An index of the goals with their sub-goals, indicators and activities, built once per report. */
export interface GoalIndex {
  /** The goal that a cell names; of several with one id, the first. */
  readonly named: (id: Datum<string>) => GoalRow | undefined;
  readonly childrenOf: (goal: GoalRow) => readonly GoalRow[];
  readonly indicatorsOf: (goal: GoalRow) => readonly IndicatorRow[];
  readonly activitiesOf: (goal: GoalRow) => readonly ActivityRow[];
  /** Why a goal's rows may be incomplete: a Mål-id can't be read. */
  readonly unreadableParent: Lack | null;
  readonly unreadableIndicator: Lack | null;
  readonly unreadableActivity: Lack | null;
  /** Goals whose Överordnat mål does not exist: which goal they belong to is not known. */
  readonly orphans: readonly GoalRow[];
}

/** Indexes the goals of a report with everything that belongs to them. */
export function indexGoals({ goals, indicators, activities }: Report): GoalIndex {
  const byId = new Map<string, GoalRow>();
  for (const goal of goals.rows) {
    const id = sameName(goal.id);
    if (goal.id.value !== null && !byId.has(id)) byId.set(id, goal);
  }
  const children = gather(goals.rows, ({ parent }) => parent, byId);
  const ofIndicators = gather(indicators.rows, ({ goalId }) => goalId, byId);
  const ofActivities = gather(activities.rows, ({ goalId }) => goalId, byId);
  return {
    named: (id) => byId.get(sameName(id)),
    childrenOf: (goal) => children.rows.get(goal) ?? [],
    indicatorsOf: (goal) => ofIndicators.rows.get(goal) ?? [],
    activitiesOf: (goal) => ofActivities.rows.get(goal) ?? [],
    unreadableParent: children.unreadable,
    unreadableIndicator: ofIndicators.unreadable,
    unreadableActivity: ofActivities.unreadable,
    orphans: children.orphans,
  };
}

interface Gathered<Row> {
  readonly rows: ReadonlyMap<GoalRow, readonly Row[]>;
  readonly orphans: readonly Row[];
  readonly unreadable: Lack | null;
}

/** Rows by the goal that they name. A blank name is no orphan: a top goal has no parent. */
function gather<Row>(
  rows: readonly Row[],
  nameOf: (row: Row) => Datum<string>,
  byId: ReadonlyMap<string, GoalRow>,
): Gathered<Row> {
  const byGoal = new Map<GoalRow, Row[]>();
  const orphans: Row[] = [];
  let unreadable: Lack | null = null;
  for (const row of rows) {
    const name = nameOf(row);
    const goal = name.value === null ? undefined : byId.get(sameName(name));
    const known = goal && byGoal.get(goal);
    if (known) known.push(row);
    else if (goal) byGoal.set(goal, [row]);
    else if (name.value !== null) orphans.push(row);
    else if (name.fault) unreadable ??= unreadableAt(name);
  }
  return { rows: byGoal, orphans, unreadable };
}

function unreadableAt(name: Datum<string>): Lack {
  const { column, row } = name;
  const place = `${row.table.sheet}!${addressOf(name)}`;
  return lack(
    `${column.name} i ${row.table.name} (${place}) kan inte läsas, så raden kan höra hit.`,
    `${column.name} in ${row.table.name} (${place}) can't be read, so the row may belong here.`,
  );
}
