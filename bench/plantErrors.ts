import { stepOf } from '../src/figures/interval';
import { toText } from '../src/figures/decimal';
import { round } from '../src/figures/round';
import { type Datum, keyOf } from '../src/report/datum';
import type { Amount, Report } from '../src/report/report';
import { unitOf } from '../src/rules/common/unitOf';
import type { System } from '../src/rules/blame/system';
import { systemOf } from '../src/rules/blame/systemOf';
import {
  changed,
  isViolated,
  stateOf,
  violatedIn,
  type State,
} from '../src/rules/blame/search/state';
import type { Book } from '../src/rules/testing/book.testing';
import { CATALOGUE } from '../src/rules/catalogue';
import { checkAgain, startChecking, type Checking } from '../src/rules/engine/checking';
import { contextOf } from '../src/rules/context';
import { isLinear } from '../src/rules/relation';
import { brokenRows } from '../src/rules/str/structureRules';
import { suggestionsOf } from '../src/rules/suggestion';
import { slipsOf, type Slip } from './typingErrors';

/** One error that was planted, and what came of it. */
export interface Planted {
  readonly key: string;
  readonly slip: Slip;
  /** Whether it changes the cell by more than rounding can explain in some relation. */
  readonly isBeyondRounding: boolean;
  /** Whether an error that was not there before names the cell. */
  readonly isFound: boolean;
  /** The cells whose change alone would satisfy every relation. */
  readonly candidates: readonly string[];
  /** Whether the likeliest repair changes this cell and no other. */
  readonly isFirst: boolean;
  /** Whether it would also bring back the number that stood there. */
  readonly isRestored: boolean;
}

export interface Harvest {
  readonly cells: readonly string[];
  /** Cells that stand in no relation that can be tested. */
  readonly unbound: readonly string[];
  readonly planted: readonly Planted[];
}

/** The tables that hold money. */
const MONEY_TABLES = ['operatingBudget', 'areas', 'totals', 'balance', 'investments'] as const;

/** The money cells of a report that hold a number. */
export function moneyCells(report: Report): Amount[] {
  return MONEY_TABLES.flatMap((table) =>
    report[table].rows.flatMap((row) =>
      Object.values(row).filter((part): part is Amount => isAmount(part)),
    ),
  );
}

const isAmount = (part: unknown): part is Amount =>
  typeof part === 'object' && part !== null && 'value' in part && isFigure(part.value);

const isFigure = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'step' in value;

/** Plants every slip in every money cell of a book without errors, one at a time. */
export function plantErrors(book: Book, isWanted: (key: string) => boolean = () => true): Harvest {
  const report = book.report();
  const before = startChecking(report);
  const system = systemOfReport(report);
  const cells = moneyCells(report);
  const right = stateOf(system);
  const bound = new Map(Array.from(system.cells, ({ datum }, cell) => [keyOf(datum), cell]));
  const planted = cells
    .filter((datum) => bound.has(keyOf(datum)) && isWanted(keyOf(datum)))
    .flatMap((datum) =>
      slipsOf(shownText(report, datum), neighbours(cells, datum)).map(([slip, wrong]) =>
        plantOne(book, before, {
          datum,
          slip,
          wrong,
          isBeyondRounding: isBeyondRounding(right, bound.get(keyOf(datum)) ?? -1, wrong),
        }),
      ),
    );
  const keys = cells.map(keyOf);
  return { cells: keys, unbound: keys.filter((key) => !bound.has(key)), planted };
}

const systemOfReport = (report: Report): System =>
  systemOf(contextOf(report, brokenRows(report)), CATALOGUE.filter(isLinear));

interface Seed extends Pick<Planted, 'slip' | 'isBeyondRounding'> {
  readonly datum: Amount;
  readonly wrong: number;
}

function plantOne(
  book: Book,
  before: Checking,
  { datum, slip, wrong, isBeyondRounding }: Seed,
): Planted {
  const key = keyOf(datum);
  const report = book.copy().set(key, wrong).report();
  const { findings, problems } = checkAgain(before, report).result;
  const known = new Set(before.result.findings.map(({ id, severity }) => `${severity} ${id}`));
  const fresh = findings.filter(
    ({ id, severity, cells }) =>
      severity === 'error' &&
      !known.has(`${severity} ${id}`) &&
      cells.some((cell) => cell.key === key),
  );
  const [problem] = problems.filter((one) => fresh.some(({ id }) => one.findings.includes(id)));
  const [first] = problem?.repairs ?? [];
  const [suggestion, ...more] = first?.suggestions ?? [];
  const isFirst = suggestion?.key === key && more.length === 0 && first?.formulas.length === 0;
  return {
    key,
    slip,
    isBeyondRounding,
    isFound: fresh.length > 0,
    candidates: fresh.length > 0 ? candidatesIn(stateOf(systemOfReport(report))) : [],
    isFirst,
    isRestored: isFirst && toText(suggestion.value) === shownText(before.report, datum),
  };
}

/** Whether the change is greater than what rounding can explain in one of the cell's relations. */
function isBeyondRounding({ system, tolerances }: State, cell: number, wrong: number): boolean {
  const { value = 0n } = system.cells.at(cell) ?? {};
  const change = Math.abs(wrong - Number(value) / 10 ** system.scale);
  const least = Array.from(
    system.standing(cell),
    (equation) => Number(tolerances.at(equation)) / 10 ** system.scale,
  );
  return change > Math.min(...least) + 1e-9;
}

/**
 * Tries, without any search, each cell of the relations that fail: whether some number in it alone
 * satisfies them all. What is right for a relation to hold exactly, or to the edge of rounding, is
 * all that can be right for it at all.
 */
function candidatesIn(state: State): string[] {
  const { system } = state;
  const failing = violatedIn(state);
  const suspects = new Set(
    failing.flatMap((equation) => [...(system.equations.at(equation)?.cells ?? [])]),
  );
  return [...suspects].flatMap((cell) => {
    const { datum, grid = 1n } = system.cells.at(cell) ?? {};
    const equations = [...system.standing(cell)];
    if (!datum || failing.some((equation) => !equations.includes(equation))) return [];
    const isRight = (value: bigint): boolean => {
      const after = changed(state, [{ cell, value }]);
      return equations.every((equation) => !isViolated(after, equation));
    };
    return exactValues(state, cell)
      .flatMap((exact) => around(exact, grid))
      .some(isRight)
      ? [keyOf(datum)]
      : [];
  });
}

/** What makes each relation of a cell hold exactly. */
function exactValues({ system, values, residuals }: State, cell: number): bigint[] {
  return Array.from(
    system.standing(cell),
    (equation) => values.at(cell) - residuals.at(equation) / system.coefficient(cell, equation),
  );
}

/** More steps than the rounding of any sum of the case reaches. */
const STEPS = 10;

const around = (value: bigint, grid: bigint): bigint[] =>
  Array.from({ length: 2 * STEPS + 1 }, (_, at) => value + BigInt(at - STEPS) * grid);

function shownText(report: Report, datum: Amount): string {
  const { decimals } = unitOf(report, datum);
  const { value } = datum.value ?? { value: stepOf(0) };
  return toText(round(value, decimals));
}

/** What stands above and beneath in the same column. */
const neighbours = (cells: readonly Amount[], { row, column }: Datum<unknown>): number[] =>
  cells
    .filter(
      (other) =>
        other.row.table === row.table &&
        other.column === column &&
        Math.abs(other.row.row - row.row) === 1,
    )
    .map((other) => Number(toText(other.value?.value ?? stepOf(0))));

/** The book with the first suggestion of every problem followed: a report without errors. */
export function mended(book: Book): Book {
  const right = book.copy();
  for (const problem of book.check().problems) {
    const [first] = suggestionsOf(problem);
    if (first) right.set(first.key, Number(toText(first.value)));
  }
  return right;
}
