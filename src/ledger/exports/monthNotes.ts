import { answered } from '../answered';
import type { Answers, Question } from '../../language/question';
import type { Month } from '../ledger';
import type { NoteBook } from '../notes/noteBook';
import { exportMonth } from './exportMonth';
import type { ListRow } from './exportRows';
import type { Header } from './findHeader';
import type { Parameters } from './parameters';

export interface ListTime {
  readonly year: number | null;
  /** Null where every row says its own month. */
  readonly through: Month | null;
  readonly questions: readonly Question[];
}

/** Which year and through which month a list is: by its rows, its header, or what stands above. */
export function monthNotes(
  data: readonly ListRow[],
  { roles }: Header,
  parameters: Parameters,
  answers: Answers,
  notes: NoteBook,
): ListTime {
  const hasMonths = roles.some((role) => role?.kind === 'month');
  if (hasMonths) {
    const months = data
      .map(({ month }) => exportMonth(month, parameters.year))
      .filter((month) => month !== null);
    const year = months.length > 0 ? Math.floor(Math.max(...months) / 100) : parameters.year;
    return { year, through: null, questions: [] };
  }
  const inHeader = roles.flatMap((role) =>
    role?.kind === 'monthAmount' && role.month > 999 ? [role.month] : [],
  );
  const through = parameters.through ?? (inHeader.length > 0 ? Math.max(...inHeader) : null);
  const told = monthIn(answered(THROUGH_QUESTION, answers));
  const known = told ?? through;
  if (known !== null) {
    const shown = `${Math.floor(known / 100)}-${String(known % 100).padStart(2, '0')}`;
    notes.add('through', 'info', null, {
      sv: `Listan är till och med ${shown}.`,
      en: `The list is through ${shown}.`,
    });
    return { year: Math.floor(known / 100), through: known, questions: [] };
  }
  const isByMonth = roles.some((role) => role?.kind === 'monthAmount');
  if (isByMonth && parameters.year !== null) {
    return { year: parameters.year, through: null, questions: [] };
  }
  return { year: parameters.year, through: null, questions: [THROUGH_QUESTION] };
}

const monthIn = (text: string | null): Month | null => {
  const [, year, month] = /^(\d{4})-?(\d{2})$/.exec(text ?? '') ?? [];
  return year === undefined ? null : Number(year) * 100 + Number(month);
};

const THROUGH_QUESTION: Question = {
  id: 'through',
  about: 'Period',
  alsoAbout: ['Till och med', 'Through'],
  text: {
    sv: 'Till och med vilken månad är beloppen (ÅÅÅÅ-MM)? Filen säger det inte.',
    en: 'Through which month are the amounts (YYYY-MM)? The file does not say.',
  },
  alternatives: [],
  takes: 'text',
};
