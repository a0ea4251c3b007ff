import type { Answers } from '../../adopt/asking/question';
import { APPENDIX_TITLES } from '../../sheets/sheets';
import { isForeign } from '../../workbook/isForeign';
import { readReport } from '../../workbook/readReport';
import { describeFileFault } from '../../xlsx/package/fileFault';
import { NO_TABLE, type NotOpened, type OpenedReport, type WorkbookSource } from './openedReport';

/**
 * The report of a workbook: of Tertial's tables, or of the user's own as adoption reads them.
 *
 * @param answers to what adoption asks, given beforehand.
 */
export async function openReport(
  source: WorkbookSource,
  answers: Answers,
): Promise<OpenedReport | NotOpened> {
  const read = await source.tables();
  if (read.kind === 'unreadable') return { ok: false, sentence: describeFileFault(read.fault) };
  const { workbook } = read;
  if (isForeign(workbook)) {
    const { openForeign } = await import('./openForeign');
    return openForeign(workbook, source, answers);
  }
  const report = readReport(workbook, APPENDIX_TITLES);
  return report === null ? { ok: false, sentence: NO_TABLE } : { ok: true, report, adoption: null };
}
