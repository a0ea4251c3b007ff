import type { Report } from '../../report/report';
import type { CheckResult } from '../../rules/engine/checkResult';
import type { SheetPlan } from './sheetPlan';

/** A report sheet: what it is called, and how it is made. All of them stand in `sheets.ts`. */
export interface Sheet {
  /** Stands in files, so it never changes. */
  readonly id: string;
  /** What the sheet is about, in the word that its tab ends with. */
  readonly title: string;
  /**
   * Which appendix to the committee's report the sheet is, unless `Rapport` has a row that gives it
   * another number; null for a sheet that is none.
   */
  readonly usualAppendix: number | null;
  readonly make: (input: AppendixInput) => SheetBody;
}

/** Everything that a sheet is made from: equal inputs give equal sheets. */
export interface SheetInput {
  readonly report: Report;
  readonly result: CheckResult;
  /** What a user has written on the sheet before, by the keys of its rows. */
  readonly comments: ReadonlyMap<string, string>;
  readonly made: Making;
}

/** What a sheet is made from when it is an appendix. */
export interface AppendixInput extends SheetInput {
  /** `Bilaga 3`, or `Rapport` for a sheet without a number. */
  readonly appendix: string;
}

/** When a sheet was made and by which Tertial; the clock is the caller's. */
export interface Making {
  /** `2020-09-15 10:30`. */
  readonly at: string;
  readonly version: string;
}

/** A sheet's plan without what is the same for all: id, tab and mark. */
export type SheetBody = Omit<SheetPlan, 'id' | 'name' | 'frozenRows' | 'names'> &
  /** Rows that stay in sight unless they are the usual ones, and names beside the sheet's mark. */
  Partial<Pick<SheetPlan, 'frozenRows' | 'names'>>;
