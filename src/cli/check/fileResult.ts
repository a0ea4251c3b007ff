import type { Adoption } from '../../adopt/proposal/adoption';
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
  /** How it was read, when it was not made for Tertial. */
  readonly adoption: Adoption | null;
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
  /** What would be read of a workbook that was not made for Tertial, and what is asked first. */
  readonly asking?: Adoption;
}

export const isChecked = (result: FileResult): result is CheckedFile => result.kind === 'checked';
