import { listWords } from '../../language/words/listWords';
import { inBoth, type Language } from '../../language/bilingual';
import { rapport } from '../../report/tables/rapport';
import { cellFaultRule } from './cellFaults';
import { writtenIn } from './writtenIn';

export const str06 = cellFaultRule(
  {
    id: 'STR-06',
    severity: 'error',
    tables: [],
    title: { sv: 'Ordet är inte tillåtet här', en: 'A word outside its vocabulary' },
    explanation: {
      sv: 'I kolumnen får bara vissa ord användas. Välj ett av dem; det närmaste föreslås. Stora och små bokstäver spelar ingen roll.',
      en: 'Only certain words may be used in the column. Choose one of them; the nearest is suggested. Case makes no difference.',
    },
    example: {
      sv: 'Uppfyllelse är ”Upfylls helt”: menas Uppfylls helt?',
      en: 'Uppfyllelse is “Upfylls helt”: is Uppfylls helt meant?',
    },
  },
  ['outsideVocabulary'],
  ({ words, nearest }, datum) =>
    inBoth((language) => {
      const { column, row } = datum;
      // In Rapport, which alone has such a column, the row says what is asked for.
      const name = column.name === rapport.columns.value.name ? row.key : column.name;
      return `${said(name, writtenIn(datum, language), language)} ${hint(words, nearest, language)}`;
    }),
);

function said(name: string, text: string, language: Language): string {
  if (language === 'sv') return text === '' ? `${name} saknas.` : `${name} är ”${text}”.`;
  return text === '' ? `${name} is missing.` : `${name} is “${text}”.`;
}

/** More words than this are not listed: the drop-down has them. */
const MOST_WORDS = 6;

function hint(words: readonly string[], nearest: string | null, language: Language): string {
  const isSwedish = language === 'sv';
  if (nearest !== null) return isSwedish ? `Menas ${nearest}?` : `Is ${nearest} meant?`;
  if (words.length > MOST_WORDS) {
    return isSwedish
      ? 'Välj ett av orden i mallens lista.'
      : "Choose one of the words in the template's list.";
  }
  const list = listWords(words, language);
  return isSwedish ? `Tillåtna ord är ${list}.` : `Allowed words are ${list}.`;
}
