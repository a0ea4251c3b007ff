import type { Bilingual } from '../../language/bilingual';
import { check } from '../../rules/engine/check';
import type { CheckOptions } from '../../rules/engine/checkResult';
import { APPENDIX_TITLES } from '../../sheets/sheets';
import { readReport } from '../../workbook/readReport';
import { describeFileFault } from '../../xlsx/package/fileFault';
import { readXlsx, type ReadOptions } from '../../xlsx/reading/readXlsx';
import type { FileResult } from './fileResult';

/** Reads one workbook and checks it by every rule. */
export async function checkFile(
  file: string,
  path: string,
  options: ReadOptions & CheckOptions,
): Promise<FileResult> {
  const read = await readXlsx(path, options);
  if (read.kind === 'unreadable') {
    return { kind: 'failed', file, sentence: describeFileFault(read.fault) };
  }
  const report = readReport(read.workbook, APPENDIX_TITLES);
  if (report === null) return { kind: 'failed', file, sentence: NO_TABLE };
  const { committee, year, period } = report.heading;
  return {
    kind: 'checked',
    file,
    report: {
      committee: committee?.value ?? null,
      year: year?.value ?? null,
      period: period?.value ?? null,
    },
    ...check(report, options),
  };
}

export const NO_TABLE: Bilingual = {
  sv: 'Arbetsboken har ingen tabell som Tertial känner till: skapa en mall med tertial template och jämför tabellernas namn.',
  en: 'The workbook has no table that Tertial knows: make a template with tertial template and compare the names of the tables.',
};
