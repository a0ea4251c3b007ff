/** What Swedish Excel writes for an error; the others are the same in English. */
const NAMES: readonly (readonly [english: string, swedish: string])[] = [
  ['#N/A', '#SAKNAS!'],
  ['#VALUE!', '#VÄRDEFEL!'],
  ['#REF!', '#REFERENS!'],
  ['#DIV/0!', '#DIVISION/0!'],
  ['#NAME?', '#NAMN?'],
  ['#NUM!', '#OGILTIGT!'],
  ['#NULL!', '#SKÄRNING!'],
];

/** `#N/A` → `#SAKNAS!`. */
export const swedishError = (error: string): string =>
  NAMES.find(([english]) => english === error)?.[1] ?? error;

/** `#SAKNAS!` → `#N/A`. */
export const englishError = (error: string): string =>
  NAMES.find(([, swedish]) => swedish === error.toUpperCase())?.[0] ?? error;
