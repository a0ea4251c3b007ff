import type { Figure } from '../../figures/interval';
import type { Datum } from '../../report/datum';
import type { Outcome } from '../rule';
import type { Indexes } from './incidence';

/** A cell that some linear relation binds. Numbers are whole, in units of the system's scale. */
export interface SystemCell {
  readonly datum: Datum<Figure>;
  readonly value: bigint;
  /** Half a unit of the last decimal it is given with: how far rounding may have moved it. */
  readonly half: bigint;
  /** The unit of the last decimal its table shows: what a person would type. */
  readonly grid: bigint;
  /**
   * Whether the cell can't have been typed in: it is locked on a protected sheet, or filled by a
   * query.
   */
  readonly isGuarded: boolean;
}

/** A relation as Σ coefficient × cell = 0, within its tolerance. The total comes first. */
export interface Equation {
  readonly rule: string;
  readonly cells: Indexes;
  /** Whether no rounding is allowed. */
  readonly isIdentical: boolean;
  /** What checking the relation gave; null where nobody has checked it. */
  readonly outcome: Outcome | null;
}

/** A list whose members are made when they are asked for: of half a million few ever are. */
export interface Listed<T> extends Iterable<T> {
  readonly length: number;
  /** Undefined where there is none. */
  readonly at: (index: number) => T | undefined;
}

/** Every linear relation that can be tested, as one system over the cells. */
export interface System {
  /** Decimals of the whole numbers. */
  readonly scale: number;
  readonly cells: Listed<SystemCell>;
  readonly equations: Listed<Equation>;
  /** The relations, by index, that do not hold exactly; no other can be violated as it stands. */
  readonly inexact: readonly number[];
  /** The cell that a relation is about. */
  readonly total: (equation: number) => number;
  /** The relations that a cell stands in, by index. */
  readonly standing: (cell: number) => Indexes;
  /** The coefficient of a cell in a relation; 0 where it does not stand in it. */
  readonly coefficient: (cell: number, equation: number) => bigint;
  /** What rounding can explain in a relation as it stands; 0 where none is allowed. */
  readonly rounding: (equation: number) => bigint;
  readonly hasFormula: (cell: number) => boolean;
  /** The cell at a place of the workbook. */
  readonly placed: (sheet: string, row: number, column: number) => number | undefined;
}
