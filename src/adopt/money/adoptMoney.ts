import type { MoneyUnit } from '../../figures/money';
import { fieldNamed, type TableName, TABLES } from '../../report/tables';
import type {
  AdoptedCell,
  AdoptedColumn,
  AdoptedRow,
  AdoptedTable,
  Proposal,
} from '../proposal/adoption';
import { areaRows } from './areaRows';
import { chosenSides, type ChosenSide, type MoneyContext } from './chosenSides';
import { moneyProposals } from './moneyProposal';
import type { MoneyTable } from './moneyTable';
import { postRows } from './postRows';

/** What one table of amounts gives. */
export interface MoneyAdoption {
  readonly proposals: readonly Proposal[];
  readonly rows: readonly (readonly [TableName, AdoptedRow])[];
  /** Columns whose cells are those of another. */
  readonly same: readonly string[];
}

const INVESTMENTS = /investering|capital (?:budget|expenditure|projects?)/i;

/** Whether a table is about what is bought to last. */
export function isInvestments({ frame, columns }: MoneyTable): boolean {
  const label = columns.labels.map(({ header }) => header).join(' ');
  if (INVESTMENTS.test(label) || columns.amounts.some(({ meaning }) => meaning.role === 'plan'))
    return true;
  const above = frame.grid.rows.filter(
    ({ row }) => row < frame.headerTop && row >= frame.headerTop - 3,
  );
  const titles = above.flatMap(({ cells }) => [...cells.values()].map(({ seen }) => seen.text));
  return [frame.grid.sheet.name, ...titles].some((text) => INVESTMENTS.test(text));
}

/** Adopts one table of amounts. */
export function adoptMoney(
  table: MoneyTable,
  unit: { readonly unit: MoneyUnit; readonly from: string } | null,
  context: MoneyContext,
): MoneyAdoption {
  const isPlan = isInvestments(table);
  const sides = isPlan ? chosenInvestments(table, context) : chosenSides(table, context);
  const areas = areaRows(table, sides, context);
  const posts = isPlan ? [] : postRows(table, sides, context);
  const name = isPlan ? 'Investeringar' : 'Verksamheter';
  const postsName = table.layout.areas.length > 0 ? 'Summering' : 'Driftbudget';
  const given = { areas, posts, name, postsName } as const;
  return {
    proposals: moneyProposals(table, sides, unit, given),
    rows: [
      ...areas.map((row) => [name, isPlan ? investmentRow(row) : row] as const),
      ...posts.map((row) => [postsName, row] as const),
    ],
    same: sides.some(({ sameAsForecast }) => sameAsForecast) ? ['booked'] : [],
  };
}

/** An investment is a cost, whatever its rows say. */
function chosenInvestments(table: MoneyTable, context: MoneyContext): ChosenSide[] {
  const areas = table.layout.areas.map((area) => ({ ...area, side: 'cost' as const }));
  return chosenSides({ ...table, layout: { ...table.layout, areas } }, context).filter(
    ({ side }) => side === 'cost',
  );
}

function investmentRow(row: AdoptedRow): AdoptedRow {
  const { area, budget, booked, forecast, comment } = row.cells;
  const cells = { name: area, plan: budget, booked, forecast, comment };
  return {
    ...row,
    cells: Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell)) as Record<
      string,
      AdoptedCell
    >,
  };
}

const DERIVED = ['kind', 'level', 'direction', 'post'];
const MADE = ['id', 'goalId'];

/** Rows as a table: its columns those that any row has, in the order of the contract. */
export function tableOf(
  name: TableName,
  rows: readonly AdoptedRow[],
  same: readonly string[] = [],
): AdoptedTable {
  const field = fieldNamed(name);
  const declared = field ? TABLES[field].columns : {};
  const has = new Set(rows.flatMap(({ cells }) => Object.keys(cells)));
  const columns = Object.entries(declared)
    .filter(([key]) => has.has(key))
    .map(([key, column]): AdoptedColumn => {
      const fromCells = rows.some(({ cells }) => (cells[key]?.sources.length ?? 0) > 0);
      const origin = same.includes(key)
        ? 'same'
        : !fromCells && MADE.includes(key)
          ? 'made'
          : !fromCells && DERIVED.includes(key)
            ? 'derived'
            : 'cells';
      return { field: key, name: (column as { name: string }).name, origin };
    });
  return { name, columns, rows };
}
