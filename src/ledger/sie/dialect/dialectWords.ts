import { inBoth, type Bilingual } from '../../../language/bilingual';
import type { Question } from '../../../language/question';
import { listWords } from '../../../language/words/listWords';
import type { NoteBook } from '../../notes/noteBook';
import type { YearNumber } from '../sieContent';
import type { BothWays, Choice } from './chooseDialect';

type Label = 'PSALDO' | 'PBUDGET';

const WAYS: Readonly<Record<BothWays, Bilingual>> = {
  total: {
    sv: '{} är kontots summa, och raderna med objekt är delar av den',
    en: "{} is the account's total, and the rows with objects are parts of it",
  },
  part: {
    sv: '{} är den del som inte har något objekt, och läggs till raderna med objekt',
    en: '{} is the part without an object, to be added to the rows with objects',
  },
};

/** Says how amounts with and without object were understood, and why. */
export function dialectNote(
  label: Label,
  year: YearNumber | null,
  { dialect, proof, failing }: Choice,
  notes: NoteBook,
): void {
  const name = `#${label}${year !== null && year < 0 ? ` ${year}` : ''}`;
  if (dialect === 'open') {
    notes.add('dialect', 'fault', null, {
      sv: `${name}: det går inte att avgöra hur rader med och utan objekt hör ihop, så inget tas med. ${failure(failing, 'sv')}`,
      en: `${name}: how rows with and without objects go together can't be told, so nothing is taken. ${failure(failing, 'en')}`,
    });
    return;
  }
  if (dialect !== 'total' && dialect !== 'part') return;
  const why = PROOF[proof ?? 'answer'];
  const text = inBoth((language) => `${name}: ${WAYS[dialect][language]} (${why[language]}).`);
  notes.add('dialect', 'info', null, text);
}

const PROOF: Readonly<Record<NonNullable<Choice['proof']>, Bilingual>> = {
  ties: {
    sv: 'då stämmer det med #RES, saldona eller verifikationerna',
    en: 'then it ties with #RES, the balances or the vouchers',
  },
  equal: {
    sv: 'raderna med objekt ger samma summa i varje månad',
    en: 'the rows with objects come to the same in every month',
  },
  single: { sv: 'filen har bara den sorten', en: 'the file has only that sort' },
  likeBalances: { sv: 'så skriver filen #PSALDO', en: 'as the file writes #PSALDO' },
  answer: { sv: 'enligt svaret', en: 'as answered' },
};

function failure(failing: Choice['failing'], language: 'sv' | 'en'): string {
  return (['total', 'part'] as const)
    .map((way) => evidence(way, failing)[language])
    .filter((text) => text !== '')
    .join(' ');
}

function evidence(way: BothWays, failing: Choice['failing']): Bilingual {
  const accounts = failing[way];
  const shown = [...accounts].slice(0, 5);
  return inBoth((language) => {
    if (shown.length === 0) return '';
    const more = accounts.length > shown.length ? ', …' : '';
    const list = more === '' ? listWords(shown, language) : shown.join(', ') + more;
    return language === 'sv'
      ? `Om ${WAYS[way].sv} stämmer inte ${accounts.length} konton: ${list}.`
      : `If ${WAYS[way].en}, ${accounts.length} accounts do not tie: ${list}.`;
  });
}

/** What to ask when neither way ties. */
export function dialectQuestion(
  label: Label,
  year: YearNumber | null,
  { failing }: Choice,
): Question {
  return {
    id: `${label}|${year ?? 0}`,
    about: `#${label}`,
    alsoAbout: [label],
    text: {
      sv: `Vad betyder #${label}-rader utan objekt ({}) i den här filen?`,
      en: `What do #${label} rows without object ({}) mean in this file?`,
    },
    alternatives: (['total', 'part'] as const).map((way) => ({
      id: way,
      text: WAYS[way],
      evidence: [evidence(way, failing)].filter(({ sv }) => sv !== ''),
      effect: {
        sv: 'Beloppen tas med så, även om de inte stämmer.',
        en: 'The amounts are taken that way, though they do not tie.',
      },
    })),
    takes: 'alternative',
  };
}
