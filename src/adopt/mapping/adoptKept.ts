import { adopt } from '../adopt';
import { Asker } from '../asking/asker';
import type { Answers, Question } from '../asking/question';
import type { AdoptWorkbook } from '../grid/adoptWorkbook';
import type { AdoptedTable, Adoption } from '../proposal/adoption';
import { HEADER_KEY, headerQuestions } from './headerQuestions';
import type { KeptMapping } from './keptMapping';
import { renamedSheets, withNames } from './renamedSheets';

/**
 * Recognises a workbook anew, by what was decided about it before: rows and columns that were
 * inserted, sheets that were renamed or moved and new areas are found where they stand now. Only a
 * header that has changed is asked about.
 *
 * @param kept what was decided; null for nothing.
 * @param answers given now; they count before those that were kept.
 */
export function adoptKept(
  workbook: AdoptWorkbook,
  kept: KeptMapping | 'newer' | null,
  answers: Answers,
): Adoption {
  if (kept === 'newer') {
    const adoption = adopt(workbook, answers);
    return { ...adoption, notes: [...adoption.notes, NEWER] };
  }
  if (kept === null) return adopt(workbook, answers);
  const first = adopt(workbook, spokenTo(kept, answers));
  const names = workbook.sheets.map(({ name }) => name);
  const renamed = renamedSheets(kept, names, first);
  const now = renamed.size === 0 ? kept : withNames(kept, renamed);
  const adoption = renamed.size === 0 ? first : adopt(workbook, spokenTo(now, answers));
  return heard(adoption, headerQuestions(now, adoption), { ...now.answers, ...answers });
}

/** Every answer but those about headers, which recognition does not ask. */
const spokenTo = (kept: KeptMapping, answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries({ ...kept.answers, ...answers }).filter(([key]) => !isAboutHeader(key)),
  );

export const isAboutHeader = (key: string): boolean =>
  key.toLowerCase().startsWith(HEADER_KEY.toLowerCase());

/** The adoption with the questions that nobody has answered, and without the columns that are wrong. */
function heard(adoption: Adoption, questions: readonly Question[], answers: Answers): Adoption {
  const asker = new Asker(answers);
  const wrong = questions.filter((question) => asker.ask(question) === 'no');
  return {
    ...adoption,
    tables: adoption.tables.map((table) => without(table, wrong)),
    questions: [...adoption.questions, ...asker.questions],
    notes: [...adoption.notes, ...asker.notes],
  };
}

const without = (table: AdoptedTable, wrong: readonly Question[]): AdoptedTable => ({
  ...table,
  columns: table.columns.filter(
    ({ name }) => !wrong.some(({ id }) => id.endsWith(`|${table.name}|${name}`)),
  ),
});

const NEWER = {
  sv: 'En nyare Tertial har sparat hur arbetsboken läses. Det används inte, och lämnas som det är.',
  en: 'A newer Tertial has kept how the workbook is read. That is not used, and left as it is.',
};
