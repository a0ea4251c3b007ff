import { foldText } from '../../language/words/cleanText';
import type { MoneyUnit } from '../../figures/money';
import type { Report } from '../../report/report';
import type { AreaRow, Post } from '../../report/rows';
import { difference, type Measured, measured, total } from './measured';

/** The columns of amounts, as the code calls them. */
export type AmountColumn =
  'budget' | 'booked' | 'forecast' | 'variance' | 'priorAccounts' | 'priorBooked' | 'priorForecast';

/** What of an area or of the committee an amount is: its costs, its revenues or both. */
export type MoneyPart = 'cost' | 'revenue' | 'net';

/** An area by its rows. */
export interface Area {
  readonly name: string;
  readonly cost: AreaRow | null;
  readonly revenue: AreaRow | null;
}

/** The money of a report, area by area and as a whole. */
export interface MoneyFigures {
  readonly unit: MoneyUnit;
  readonly areas: readonly Area[];
  readonly ofArea: (area: Area, part: MoneyPart, column: AmountColumn) => Measured | null;
  readonly ofPost: (post: Post, column: AmountColumn) => Measured | null;
}

export function moneyFigures(report: Report): MoneyFigures {
  const { unit } = report.heading.money;
  const areas = areasOf(report);
  const isBroken = report.areas.rows.some((row) => row.area.fault ?? row.kind.fault);
  const amount = (row: AreaRow | null, column: AmountColumn) =>
    row ? measured(row[column], unit) : null;

  const ofArea = (area: Area, part: MoneyPart, column: AmountColumn): Measured | null => {
    const [cost, revenue] = [amount(area.cost, column), amount(area.revenue, column)];
    if (part === 'cost') return cost;
    if (part === 'revenue') return revenue;
    // A row that can't be read may be the side that an area lacks.
    if (isBroken && !(area.cost && area.revenue)) return null;
    if (!area.cost) return revenue;
    if (!area.revenue) return cost && column === 'variance' ? cost : null;
    return column === 'variance' ? total([cost, revenue]) : difference(revenue, cost);
  };

  const sumOfAreas = (part: MoneyPart, column: AmountColumn): Measured | null =>
    total(
      areas
        .filter((area) => part === 'net' || area[part])
        .map((area) => ofArea(area, part, column)),
    );

  const ofPost = (post: Post, column: AmountColumn): Measured | null => {
    for (const { rows } of [report.totals, report.operatingBudget]) {
      const row = rows.find((candidate) => candidate.post.value === post);
      const own = row && column in row ? row[column as keyof typeof row] : undefined;
      const found = measured(own as Parameters<typeof measured>[0], unit);
      if (found) return found;
    }
    const part = PART_OF[post];
    // The totals have no column for these: the areas' sum stands for it.
    return part && column.startsWith('prior') ? sumOfAreas(part, column) : null;
  };
  return { unit, areas, ofArea, ofPost };
}

const PART_OF: Partial<Record<Post, MoneyPart>> = {
  costs: 'cost',
  revenues: 'revenue',
  resultBefore: 'net',
};

function areasOf({ areas }: Report): Area[] {
  const byName = new Map<string, { name: string; cost: AreaRow | null; revenue: AreaRow | null }>();
  for (const row of areas.rows) {
    const name = row.area.value;
    const kind = row.kind.value;
    if (name === null || kind === null) continue;
    const area = byName.get(foldText(name)) ?? { name, cost: null, revenue: null };
    byName.set(foldText(name), area);
    area[kind] ??= row;
  }
  return [...byName.values()];
}
