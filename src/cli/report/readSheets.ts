import { SHEET_IDS, SHEET_TITLES, type SheetId } from '../../sheets/sheets';
import { sheetNamed } from '../../sheets/sheetNames';
import { UsageFault } from '../program/usageFault';

/** Reads which report sheets are wanted: `Driftbudget,Kontrollrapport`, in the order of the tabs. */
export function readSheets(given: string): readonly SheetId[] {
  const wanted = given.split(',').map((word) => {
    const id = sheetNamed(word);
    if (id !== null) return id;
    const known = SHEET_TITLES.join(', ');
    throw new UsageFault({
      sv: `--sheets kan vara ${known}, med komma emellan, men ${word.trim() || 'ett namn'} finns inte.`,
      en: `--sheets can be ${known}, with commas between, but there is no ${word.trim() || 'empty name'}.`,
    });
  });
  return SHEET_IDS.filter((id) => wanted.includes(id));
}
