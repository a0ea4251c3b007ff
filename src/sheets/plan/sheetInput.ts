import type { Report } from '../../report/report';
import type { CheckResult } from '../../rules/engine/check';
import type { Appendices } from './sheetNames';

/** Everything that a sheet is made from: equal inputs give equal sheets. */
export interface SheetInput {
  readonly report: Report;
  readonly result: CheckResult;
  /** What a user has written on the sheet before, by the keys of its rows. */
  readonly comments: ReadonlyMap<string, string>;
  readonly made: Making;
  readonly appendices?: Appendices;
}

/** When a sheet was made and by which Tertial; the clock is the caller's. */
export interface Making {
  /** `2020-09-15 10:30`. */
  readonly at: string;
  readonly version: string;
}
