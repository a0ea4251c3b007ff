import { foldText } from '../language/words/cleanText';
import type { Heading } from '../report/heading';
import { SHEETS, type SheetId, sheetOf } from './sheets';

/** Which appendix a sheet is to the committee's report; null when it is a report of its own. */
export type Appendices = Readonly<Partial<Record<SheetId, number | null>>>;

/** The numbers that appendices have unless `Rapport` gives others. */
export const USUAL_APPENDICES: Appendices = Object.fromEntries(
  SHEETS.flatMap(({ id, usualAppendix }) => (usualAppendix === null ? [] : [[id, usualAppendix]])),
);

/** The numbers that `Rapport` gives, and the usual ones where it gives none. */
export function appendicesOf({ appendixNumbers }: Heading): Appendices {
  const given = appendixNumbers.flatMap(({ title, number }) => {
    const sheet = SHEETS.find((each) => foldText(each.title) === foldText(title));
    // What can't be read changes nothing; the check says so.
    return sheet === undefined || number.fault ? [] : [[sheet.id, number.value] as const];
  });
  return { ...USUAL_APPENDICES, ...Object.fromEntries(given) };
}

/**
 * The name of a sheet's tab.
 * @example sheetName('verksamheter') // 'Bilaga 3 Verksamheter'
 */
export function sheetName(id: SheetId, appendices: Appendices = USUAL_APPENDICES): string {
  const { title, usualAppendix } = sheetOf(id);
  return usualAppendix === null ? title : `${appendixWord(id, appendices)} ${title}`;
}

/** `Bilaga 3`, or `Rapport` for a sheet without a number. */
export function appendixWord(id: SheetId, appendices: Appendices = USUAL_APPENDICES): string {
  const number = appendices[id] ?? null;
  return number === null ? 'Rapport' : `Bilaga ${number}`;
}

/** The sheet that a person means by its id, its title or its whole name; null for none. */
export function sheetNamed(written: string): SheetId | null {
  const word = foldText(written);
  const names = ({ id, title }: (typeof SHEETS)[number]) => [
    id,
    title,
    sheetName(id),
    appendixWord(id),
  ];
  const sheet = SHEETS.find((each) => names(each).some((name) => foldText(name) === word));
  return sheet?.id ?? null;
}
