import { adoptKept } from '../../adopt/mapping/adoptKept';
import { keptMapping } from '../../adopt/mapping/keptMapping';
import type { Answers } from '../../adopt/asking/question';
import type { Adoption } from '../../adopt/proposal/adoption';
import { adoptedReport } from '../../adopt/reading/adoptedReport';
import type { Bilingual } from '../../language/bilingual';
import { APPENDIX_TITLES } from '../../sheets/sheets';
import { addedTables } from '../../workbook/isForeign';
import type { RawWorkbook } from '../../workbook/rawWorkbook';
import { describeFileFault } from '../../xlsx/package/fileFault';
import { NO_TABLE, type NotOpened, type OpenedReport, type WorkbookSource } from './openedReport';

/** Reads a workbook that was not made for Tertial where it stands, if nothing has to be asked. */
export async function openForeign(
  raw: RawWorkbook,
  { cells }: WorkbookSource,
  answers: Answers,
): Promise<OpenedReport | NotOpened> {
  const read = await cells();
  if (read.kind === 'unreadable') return { ok: false, sentence: describeFileFault(read.fault) };
  const { workbook } = read;
  const adoption = adoptKept(workbook, keptMapping(raw.tables), answers);
  if (adoption.tables.length === 0) return { ok: false, sentence: NO_TABLE };
  if (adoption.questions.length > 0) {
    return { ok: false, sentence: openQuestions(adoption), asking: adoption };
  }
  const own = addedTables(raw);
  const report = adoptedReport(adoption, { workbook, own, appendixTitles: APPENDIX_TITLES });
  return { ok: true, report, adoption };
}

function openQuestions({ questions }: Adoption): Bilingual {
  const count = questions.length;
  const about = [...new Set(questions.map((question) => question.about))].join(', ');
  return {
    sv: `Arbetsboken är inte gjord för Tertial, och ${count === 1 ? 'en fråga måste' : `${count} frågor måste`} besvaras innan den kan prövas (${about}): skriv svaren i en fil och ange den med --answers.`,
    en: `The workbook was not made for Tertial, and ${count === 1 ? 'one question has' : `${count} questions have`} to be answered before it can be checked (${about}): write the answers in a file and give it with --answers.`,
  };
}
