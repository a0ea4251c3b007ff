import type { Language } from '../bilingual';

/** What English and Swedish Excel call an error; the errors not listed have one name. */
const NAMES: readonly Readonly<Record<Language, string>>[] = [
  { en: '#N/A', sv: '#SAKNAS!' },
  { en: '#VALUE!', sv: '#VÄRDEFEL!' },
  { en: '#REF!', sv: '#REFERENS!' },
  { en: '#DIV/0!', sv: '#DIVISION/0!' },
  { en: '#NAME?', sv: '#NAMN?' },
  { en: '#NUM!', sv: '#OGILTIGT!' },
  { en: '#NULL!', sv: '#SKÄRNING!' },
];

/**
 * An Excel error as Excel shows it in a language. Files hold the English names; a text that was
 * pasted may hold either.
 *
 * @example excelErrorName('#REF!', 'sv') // '#REFERENS!'
 */
export function excelErrorName(error: string, language: Language): string {
  const written = error.toUpperCase();
  const names = NAMES.find(({ en, sv }) => en === written || sv === written);
  return names?.[language] ?? error;
}
