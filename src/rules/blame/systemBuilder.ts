import { type Decimal, digitsAt } from '../../figures/decimal';
import { stepOf, type Figure } from '../../figures/interval';
import type { Datum, TableSource } from '../../report/datum';
import type { Report } from '../../report/report';
import { unitOf } from '../common/unitOf';
import type { Relation } from '../relation';
import type { Outcome } from '../rule';
import { CellIndex } from './cellIndex';
import { IncidenceBuilder, type Incidence } from './incidence';
import type { Equation, Listed, System, SystemCell } from './system';

/** Builds a system of relations all of whose cells can be used. */
export class SystemBuilder {
  private readonly index = new CellIndex();
  private readonly incidence = new IncidenceBuilder();
  private readonly relations: Checked[] = [];

  constructor(private readonly report: Report) {}

  add(rule: string, relation: Relation, outcome: Outcome): void {
    const { index, incidence } = this;
    this.relations.push({ rule, relation, outcome });
    incidence.begin();
    incidence.term(index.numberOf(relation.total as Datum<Figure>), 1);
    for (const { source, sign } of relation.parts) {
      incidence.term(index.numberOf(source as Datum<Figure>), -sign);
    }
  }

  finish(): System {
    const { index, relations, report } = this;
    const { data } = index;
    const incidence = this.incidence.finish(data.length);
    const scale = scaleOf(report, data);
    const inexact = relations.flatMap(({ outcome }, at) => (outcome.kind === 'passed' ? [] : [at]));
    return {
      scale,
      cells: listed(data.length, (cell) => cellOf(report, data[cell] as Datum<Figure>, scale)),
      equations: listed(relations.length, (at) =>
        equationOf(relations[at] as Checked, incidence, at),
      ),
      inexact,
      total: (equation) => incidence.totalOf(equation),
      standing: (cell) => incidence.relationsOf(cell),
      coefficient: (cell, equation) => whole(incidence.coefficient(cell, equation)),
      rounding: (equation) =>
        relations[equation]?.relation.exactness === 'identical'
          ? 0n
          : roundingOf(incidence, data, equation, scale),
      hasFormula: (cell) => hasFormula(data[cell]),
      placed: (sheet, row, column) => index.at(sheet, row, column),
    };
  }
}

interface Checked {
  readonly rule: string;
  readonly relation: Relation;
  readonly outcome: Outcome;
}

/** One decimal more than any number has, so that half a step is whole too. */
function scaleOf(report: Report, data: readonly Datum<Figure>[]): number {
  let most = 0;
  let table: TableSource | null = null;
  for (const datum of data) {
    const { value, step } = datum.value as Figure;
    if (value.scale > most) most = value.scale;
    if (step.scale > most) most = step.scale;
    // All amounts of a table are shown alike.
    if (datum.row.table === table) continue;
    table = datum.row.table;
    most = Math.max(most, unitOf(report, datum).decimals);
  }
  return most + 1;
}

function cellOf(report: Report, datum: Datum<Figure>, scale: number): SystemCell {
  const { value, step } = datum.value as Figure;
  return {
    datum,
    value: digitsAt(value, scale),
    half: digitsAt(step, scale) / 2n,
    grid: digitsAt(stepOf(unitOf(report, datum).decimals), scale),
    isGuarded: isGuarded(datum),
  };
}

/** Σ |coefficient| × half a step: in a long sum one step follows another like it. */
function roundingOf(
  incidence: Incidence,
  data: readonly Datum<Figure>[],
  equation: number,
  scale: number,
): bigint {
  const cells = incidence.cellsOf(equation);
  const coefficients = incidence.coefficientsOf(equation);
  let [sum, run] = [0n, 0];
  let last: Decimal | null = null;
  const add = (): void => {
    if (last) sum += (BigInt(run) * digitsAt(last, scale)) / 2n;
  };
  for (let at = 0; at < cells.length; at++) {
    const { step } = data[cells[at] ?? 0]?.value as Figure;
    if (last?.scale !== step.scale || last.digits !== step.digits) {
      add();
      [last, run] = [step, 0];
    }
    run += Math.abs(coefficients[at] ?? 0);
  }
  add();
  return sum;
}

/** Also when it is the sum of several cells, none of which is the one to repair. */
const hasFormula = (datum: Datum<unknown> | undefined): boolean =>
  (datum?.written?.formula ?? null) !== null || datum?.column.conversion?.parts !== undefined;

const isGuarded = ({ row: { table }, written }: Datum<unknown>): boolean =>
  table.guard === 'imported' || (table.guard === 'protected' && written?.isUnlocked !== true);

const equationOf = (
  { rule, relation, outcome }: Checked,
  incidence: Incidence,
  at: number,
): Equation => ({
  rule,
  cells: incidence.cellsOf(at),
  isIdentical: relation.exactness === 'identical',
  outcome,
});

/** Most coefficients are one of these. */
const SMALL: Readonly<Record<number, bigint>> = { '-1': -1n, 0: 0n, 1: 1n };

const whole = (coefficient: number): bigint => SMALL[coefficient] ?? BigInt(coefficient);

/** A list that makes each member once, when it is asked for. */
function listed<T>(length: number, make: (index: number) => T): Listed<T> {
  const made = new Map<number, T>();
  const at = (index: number): T | undefined => {
    if (!(index >= 0 && index < length)) return undefined;
    const known = made.get(index);
    if (known !== undefined) return known;
    const member = make(index);
    made.set(index, member);
    return member;
  };
  return {
    length,
    at,
    *[Symbol.iterator]() {
      for (let index = 0; index < length; index++) yield at(index) as T;
    },
  };
}
