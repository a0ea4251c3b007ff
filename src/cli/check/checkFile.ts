import type { Answers } from '../../adopt/asking/question';
import { check } from '../../rules/engine/check';
import type { CheckOptions } from '../../rules/engine/checkResult';
import type { ReadOptions } from '../../xlsx/reading/readXlsx';
import { openReport } from '../reading/openReport';
import { workbookFile } from '../reading/workbookSource';
import type { FileResult } from './fileResult';

/** What a file is read and checked with. */
export interface CheckFileOptions extends ReadOptions, CheckOptions {
  /** To what adoption asks of a workbook that was not made for Tertial. */
  readonly answers?: Answers;
}

/** Reads one workbook and checks it by every rule. */
export async function checkFile(
  file: string,
  path: string,
  options: CheckFileOptions,
): Promise<FileResult> {
  const opened = await openReport(workbookFile(path, options), options.answers ?? {});
  if (!opened.ok) {
    const { sentence, asking } = opened;
    return { kind: 'failed', file, sentence, ...(asking && { asking }) };
  }
  const { report, adoption } = opened;
  const { committee, year, period } = report.heading;
  return {
    kind: 'checked',
    file,
    report: {
      committee: committee?.value ?? null,
      year: year?.value ?? null,
      period: period?.value ?? null,
    },
    adoption,
    ...check(report, options),
  };
}
