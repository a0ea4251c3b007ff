import type { Bilingual } from '../../language/bilingual';
import type { Period } from '../../report/period';
import type { CheckResult } from '../../rules/engine/checkResult';

/** The result of one file, or of one folder that has no files. */
export type FileResult = CheckedFile | FailedFile;

export interface CheckedFile extends CheckResult {
  readonly kind: 'checked';
  /** The path as the user gave it. */
  readonly file: string;
  readonly report: ReportName;
}

/** Which report the file holds, as far as its table Rapport says. */
export interface ReportName {
  readonly committee: string | null;
  readonly year: number | null;
  readonly period: Period | null;
}

export interface FailedFile {
  readonly kind: 'failed';
  readonly file: string;
  /** What happened and what to do, without the path. */
  readonly sentence: Bilingual;
}

export const isChecked = (result: FileResult): result is CheckedFile => result.kind === 'checked';
