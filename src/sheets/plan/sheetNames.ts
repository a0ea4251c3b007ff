import { foldText } from '../../language/words/cleanText';
import type { Heading } from '../../report/heading';
import { SHEET_IDS, type SheetId } from '../sheetIds';

/** What a sheet is about, in the word that its tab ends with. */
export const SHEET_TITLES: Readonly<Record<SheetId, string>> = {
  sammanfattning: 'Sammanfattning',
  driftbudget: 'Driftbudget',
  verksamheter: 'Verksamheter',
  budgetkommentarer: 'Budgetkommentarer',
  resultatfond: 'Resultatfond',
  investeringar: 'Investeringar',
  balansrakning: 'Balansräkning',
  mal: 'Mål och indikatorer',
  aktiviteter: 'Aktiviteter',
  internkontroll: 'Intern kontroll',
  budgetandringar: 'Budgetändringar',
  kontrollrapport: 'Kontrollrapport',
};

/** The numbers that `Rapport` gives, and the usual ones where it gives none. */
export function appendicesOf({ appendixNumbers }: Heading): Appendices {
  const given = appendixNumbers.flatMap(({ title, number }) => {
    const id = SHEET_IDS.find((each) => SHEET_TITLES[each] === title);
    // What can't be read changes nothing; the check says so.
    return id === undefined || number.fault ? [] : [[id, number.value] as const];
  });
  return { ...USUAL_APPENDICES, ...Object.fromEntries(given) };
}

/** Which appendix a sheet is to the committee's report; null when it is a report of its own. */
export type Appendices = Readonly<Partial<Record<SheetId, number | null>>>;

export const USUAL_APPENDICES: Appendices = {
  driftbudget: 1,
  balansrakning: 2,
  verksamheter: 3,
  resultatfond: 4,
  mal: 5,
  aktiviteter: 6,
  investeringar: 7,
  internkontroll: 8,
  budgetandringar: 9,
};

/**
 * The name of a sheet's tab.
 * @example sheetName('verksamheter') // 'Bilaga 3 Verksamheter'
 */
export function sheetName(id: SheetId, appendices: Appendices = USUAL_APPENDICES): string {
  if (OF_THEIR_OWN.includes(id)) return SHEET_TITLES[id];
  return `${appendixWord(id, appendices)} ${SHEET_TITLES[id]}`;
}

/** What comes before the appendices, and what is for those who make the report. */
const OF_THEIR_OWN: readonly SheetId[] = ['sammanfattning', 'budgetkommentarer', 'kontrollrapport'];

/** `Bilaga 3`, or `Rapport` for a sheet without a number. */
export function appendixWord(id: SheetId, appendices: Appendices = USUAL_APPENDICES): string {
  const number = appendices[id] ?? null;
  return number === null ? 'Rapport' : `Bilaga ${number}`;
}

/** The sheet that a person means by its id, its title or its whole name; null for none. */
export function sheetNamed(written: string): SheetId | null {
  const word = foldText(written);
  const names = (id: SheetId) => [id, SHEET_TITLES[id], sheetName(id), appendixWord(id)];
  return SHEET_IDS.find((id) => names(id).some((name) => foldText(name) === word)) ?? null;
}
