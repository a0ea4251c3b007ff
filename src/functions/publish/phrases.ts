import type { Bilingual } from '../../language/bilingual';

/** The words around the functions' own texts, in the help pages and docs/functions.md. */
export const PHRASES = {
  arguments: { sv: 'Argument', en: 'Arguments' },
  optional: { sv: 'kan utelämnas', en: 'may be left out' },
  result: { sv: 'Resultat', en: 'Result' },
  example: { sv: 'Exempel', en: 'Example' },
  gives: { sv: 'ger', en: 'gives' },
  all: { sv: 'Alla funktioner', en: 'All functions' },
  functions: { sv: 'Tertials funktioner', en: "Tertial's functions" },
  otherLanguage: { sv: 'In English', en: 'På svenska' },
  always: { sv: 'Gäller alla funktioner', en: 'For all functions' },
} satisfies Record<string, Bilingual>;

/** What holds for every function. */
export const ALWAYS: readonly Bilingual[] = [
  {
    sv: 'Varje argument kan vara ett enskilt värde eller ett område. Ett enskilt värde gäller för hela området; olika stora områden ger #VÄRDEFEL!. Använd hellre ett område per tabell än en formel per rad.',
    en: 'Every argument may be a single value or a range. A single value counts for the whole range; ranges of different shape give #VALUE!. Prefer one range for a table to one formula for each row.',
  },
  {
    sv: 'Tomt är inte noll: ett tomt enskilt värde ger #SAKNAS!, en tom cell i ett område ger en tom cell i svaret. Äldre Excel på datorn kan lämna över en tom cell som 0, och det går inte att se i funktionen. Skriv OM(A1="";"";A1) i stället för A1 där det spelar roll.',
    en: 'Blank is not zero: a blank single value gives #N/A, a blank cell in a range a blank in the answer. Older desktop builds of Excel may pass an empty cell as 0, and the function can’t tell. Write IF(A1="","",A1) instead of A1 where it matters.',
  },
  {
    sv: 'Ett fel i en cell förs vidare som samma fel. Ett argument som inte går att använda ger #VÄRDEFEL! med en förklaring, division med noll ger #DIVISION/0! och ett omöjligt tal #OGILTIGT!.',
    en: 'An error in a cell comes through as the same error. An argument that can’t be used gives #VALUE! with an explanation, division by zero #DIV/0! and an impossible number #NUM!.',
  },
  {
    sv: 'Tal räknas exakt i decimaler, och text läses som svenska tal: 1 234,5 och −1,8. Andelar är bråk: 0,974 är 97,4 %. Datum i celler räknas från 1900.',
    en: 'Numbers are exact decimals, and text is read as Swedish numbers: 1 234,5 and −1,8. Shares are fractions: 0.974 is 97.4%. Dates in cells count from 1900.',
  },
  {
    sv: 'Öppnas en arbetsbok utan att panelen är öppen kan cellerna visa #UPPTAGEN! tills den öppnas. Under Arbetsbok i panelen kan du välja att de räknas direkt; det ändrar arbetsboken.',
    en: 'In a workbook that is opened without the pane, the cells may show #BUSY! until it is opened. Under Workbook in the pane you can choose to have them computed at once; it changes the workbook.',
  },
];
