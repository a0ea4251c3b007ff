import { digitsAt } from '../../figures/decimal';
import { stepOf, type Figure } from '../../figures/interval';
import type { Datum } from '../../report/datum';
import type { Context } from '../context';
import { isTestable, type LinearRule, type Relation } from '../relation';
import { unitOf } from '../common/unitOf';
import type { Source } from '../lack';

/** A cell that some linear relation binds. Numbers are whole, in units of the system's scale. */
export interface SystemCell {
  readonly datum: Datum<Figure>;
  readonly value: bigint;
  /** Half a unit of the last decimal it is given with: how far rounding may have moved it. */
  readonly half: bigint;
  /** The unit of the last decimal its table shows: what a person would type. */
  readonly grid: bigint;
  readonly hasFormula: boolean;
  /**
   * Whether the cell can't have been typed in: it is locked on a protected sheet, or filled by a
   * query.
   */
  readonly isGuarded: boolean;
  /** The relations that the cell stands in, by index. */
  readonly equations: readonly number[];
}

/** A relation as Σ coefficient × cell = 0, within its tolerance. The total comes first. */
export interface Equation {
  readonly rule: string;
  readonly cells: readonly number[];
  readonly coefficients: readonly bigint[];
  /** Whether no rounding is allowed. */
  readonly isIdentical: boolean;
}

/** Every linear relation that can be tested, as one system over the cells. */
export interface System {
  /** Decimals of the whole numbers. */
  readonly scale: number;
  readonly cells: readonly SystemCell[];
  readonly equations: readonly Equation[];
}

const isGuarded = ({ row: { table }, written }: Datum<unknown>): boolean =>
  table.guard === 'imported' || (table.guard === 'protected' && written?.isUnlocked !== true);

/** Whether it is the sum of several cells, none of which is the one to repair. */
const isAddedUp = ({ column }: Datum<unknown>): boolean => column.conversion?.parts !== undefined;

/**
 * Collects the relations of all linear rules in one system; those that can't be tested are left
 * out.
 */
export function systemOf(context: Context, rules: readonly LinearRule[]): System {
  const builder = new SystemBuilder(context);
  for (const rule of rules) {
    for (const relation of rule.relations(context)) {
      if (isTestable(context, relation)) builder.add(rule.id, relation);
    }
  }
  return builder.finish();
}

class SystemBuilder {
  private readonly places = new Map<Datum<unknown>, number>();
  private readonly data: Datum<Figure>[] = [];
  private readonly standing: number[][] = [];
  private readonly equations: Equation[] = [];

  constructor(private readonly context: Context) {}

  add(rule: string, { total, parts, exactness }: Relation): void {
    const coefficients = new Map<number, bigint>([[this.place(total), 1n]]);
    for (const { source, sign } of parts) {
      const cell = this.place(source);
      coefficients.set(cell, (coefficients.get(cell) ?? 0n) - BigInt(sign));
    }
    const index = this.equations.length;
    for (const cell of coefficients.keys()) this.standing[cell]?.push(index);
    this.equations.push({
      rule,
      cells: [...coefficients.keys()],
      coefficients: [...coefficients.values()],
      isIdentical: exactness === 'identical',
    });
  }

  finish(): System {
    const { report } = this.context;
    const grids = this.data.map((datum) => stepOf(unitOf(report, datum).decimals));
    // One decimal more than any number has, so that half a step is whole too.
    const scale =
      1 +
      this.data.reduce((most, { value }, cell) => {
        const { value: number, step } = value as Figure;
        return Math.max(most, number.scale, step.scale, grids[cell]?.scale ?? 0);
      }, 0);
    const cells = this.data.map((datum, cell): SystemCell => {
      const { value, step } = datum.value as Figure;
      return {
        datum,
        value: digitsAt(value, scale),
        half: digitsAt(step, scale) / 2n,
        grid: digitsAt(grids[cell] ?? step, scale),
        hasFormula: (datum.written?.formula ?? null) !== null || isAddedUp(datum),
        isGuarded: isGuarded(datum),
        equations: this.standing[cell] ?? [],
      };
    });
    return { scale, cells, equations: this.equations };
  }

  private place(source: Source<Figure>): number {
    const datum = source as Datum<Figure>;
    const known = this.places.get(datum);
    if (known !== undefined) return known;
    const place = this.data.push(datum) - 1;
    this.places.set(datum, place);
    this.standing.push([]);
    return place;
  }
}
