import { foldText } from '../../language/words/cleanText';
import { totalOf } from '../cells/expression';
import type { MoneyRow, MoneyTable } from './moneyTable';
import type { Precision, ShownFigure } from '../cells/shownFigure';

/** The net variance of one area, costs and revenues together. */
export interface NetVariance {
  readonly area: string;
  readonly shown: ShownFigure;
}

export interface NetVariances {
  readonly areas: readonly NetVariance[];
  /** The net variance of the whole, as reported; null when it is not. */
  readonly total: NetVariance | null;
}

interface Source {
  readonly areas: readonly { readonly area: string; readonly row: MoneyRow }[];
  readonly total: MoneyRow | undefined;
  readonly table: MoneyTable;
  readonly money: Precision;
}

/** Adds up the variances that the table shows for each area, in the order the areas come. */
export function netVarianceRows({ areas, total, table, money }: Source): NetVariances {
  const rowsOf = new Map<string, { area: string; rows: MoneyRow[] }>();
  for (const { area, row } of areas) {
    const known = rowsOf.get(foldText(area));
    if (known) known.rows.push(row);
    else rowsOf.set(foldText(area), { area, rows: [row] });
  }
  const whole = total && table.cell(total, 'variance');
  return {
    areas: [...rowsOf.values()].map(({ area, rows }) => {
      const cells = rows.map((row) => table.cell(row, 'variance')).filter((cell) => cell !== null);
      return { area, shown: totalOf(cells, money.decimals) };
    }),
    total: whole ? { area: 'Tillsammans', shown: totalOf([whole], money.decimals) } : null,
  };
}
