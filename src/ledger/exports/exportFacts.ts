import { isMoneyUnit, type MoneyUnit } from '../../figures/money';
import { answered } from '../answered';
import type { Answers, Question } from '../../language/question';
import type { NoteBook } from '../notes/noteBook';
import { isAmount, type ListRow } from './exportRows';
import type { Header } from './findHeader';
import { listSign, SIGN_QUESTION, SIGN_WORDS, type ListSign } from './listSign';
import type { Parameters } from './parameters';

/** What must be known of a list before its figures can be used. */
export interface Facts {
  readonly unit: MoneyUnit;
  readonly sign: ListSign;
  readonly questions: readonly Question[];
}

/** Unit and signs: from what is written, from the amounts themselves, or from a person. */
export function exportFacts(
  data: readonly ListRow[],
  { roles }: Header,
  parameters: Parameters,
  answers: Answers,
  notes: NoteBook,
): Facts {
  const columns = roles.flatMap((role, column) => (isAmount(role) ? [column] : []));
  const unit = unitOf(data, parameters, answers, notes);
  const told = answered(SIGN_QUESTION, answers) as ListSign | null;
  const sign = told ?? listSign(data, columns);
  if (sign !== null) {
    notes.add('sign', 'info', null, {
      sv: `Tecken: ${SIGN_WORDS[sign].sv}.`,
      en: `Signs: ${SIGN_WORDS[sign].en}.`,
    });
  }
  return {
    unit: unit.unit,
    sign: sign ?? 'ledger',
    questions: [...unit.questions, ...(sign === null ? [SIGN_QUESTION] : [])],
  };
}

function unitOf(
  data: readonly ListRow[],
  { unit, unitWords }: Parameters,
  answers: Answers,
  notes: NoteBook,
): Pick<Facts, 'unit' | 'questions'> {
  const told = answered(UNIT_QUESTION, answers);
  if (isMoneyUnit(told)) return { unit: told, questions: [] };
  if (unit !== null) {
    notes.add('unit', 'info', null, {
      sv: `Enhet: ${unit}, enligt ”${unitWords}” i filen.`,
      en: `Unit: ${unit}, by “${unitWords}” in the file.`,
    });
    return { unit, questions: [] };
  }
  const hasOre = data.some(({ amounts }) => amounts.some((amount) => amount?.scale === 2));
  if (hasOre) {
    notes.add('unit', 'info', null, {
      sv: 'Enhet: kr, eftersom beloppen har ören; filen säger det inte.',
      en: 'Unit: kr, since the amounts have öre; the file does not say.',
    });
    return { unit: 'kr', questions: [] };
  }
  return { unit: 'kr', questions: [UNIT_QUESTION] };
}

const UNIT_QUESTION: Question = {
  id: 'unit',
  about: 'Enhet',
  alsoAbout: ['Unit', 'Penningenhet'],
  text: {
    sv: 'Vilken enhet har beloppen? Filen säger det inte.',
    en: 'What unit are the amounts in? The file does not say.',
  },
  alternatives: (['kr', 'tkr', 'mnkr'] as const).map((id) => ({
    id,
    text: { sv: id, en: id },
    evidence: [],
    effect: { sv: `Beloppen läses i ${id}.`, en: `The amounts are read in ${id}.` },
  })),
  takes: 'alternative',
};
