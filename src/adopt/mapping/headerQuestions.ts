import { foldText } from '../../language/words/cleanText';
import { columnLetters } from '../../report/address';
import { alternative } from '../asking/asker';
import type { Question } from '../asking/question';
import type { Adoption, ProposedColumn } from '../proposal/adoption';
import type { KeptColumn, KeptMapping } from './keptMapping';

/** The questions about columns whose header is another than the one that was kept. */
export const headerQuestions = ({ columns }: KeptMapping, adoption: Adoption): Question[] =>
  columns.flatMap((kept) => {
    const now = columnsNow(kept, adoption);
    if (now.some(({ header }) => foldText(header) === foldText(kept.header))) return [];
    return [headerQuestion(kept, now[0] ?? null)];
  });

const columnsNow = ({ table, sheet, name }: KeptColumn, { proposals }: Adoption) =>
  proposals
    .filter((proposal) => proposal.table === table && proposal.sheet === sheet)
    .flatMap((proposal) => proposal.columns)
    .filter((column) => column.name === name);

/** The key of the answer begins with this. */
export const HEADER_KEY = 'Rubrik';

function headerQuestion(
  { table, sheet, name, header }: KeptColumn,
  now: ProposedColumn | null,
): Question {
  const at = now === null ? '' : columnLetters(now.column);
  return {
    id: `${HEADER_KEY}|${sheet}|${table}|${name}`,
    about: HEADER_KEY,
    alsoAbout: [],
    text: {
      sv: `${name} i ${table} lästes ur rubriken ”${header}” på bladet ${sheet}, som inte finns längre. ${
        now === null
          ? 'Nu läses kolumnen ingenstans. Är det rätt?'
          : `Nu läses kolumnen ur ”${now.header}” (${at}). Är det rätt?`
      }`,
      en: `${name} of ${table} was read from the header “${header}” of the sheet ${sheet}, which is gone. ${
        now === null
          ? 'Now the column is read from nowhere. Is that right?'
          : `Now it is read from “${now.header}” (${at}). Is that right?`
      }`,
    },
    alternatives: [
      alternative(
        'yes',
        { sv: 'ja', en: 'yes' },
        { sv: 'Arbetsboken läses så.', en: 'The workbook is read that way.' },
      ),
      alternative(
        'no',
        { sv: 'nej', en: 'no' },
        { sv: 'Kolumnen läses inte.', en: 'The column is not read.' },
      ),
    ],
    takes: 'alternative',
  };
}
