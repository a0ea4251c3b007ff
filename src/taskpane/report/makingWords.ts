import { type Bilingual, inBoth, type Language } from '../../language/bilingual';
import { listWords } from '../../language/words/listWords';
import { plural } from '../../language/words/plural';

/** More names than these make a sentence that nobody reads; the list tells which sheets are there. */
const MOST_NAMES = 3;

/** What will happen with the chosen sheets: said before anything does. */
export function planInWords(newOnes: readonly string[], again: readonly string[]): Bilingual {
  if (newOnes.length + again.length === 0) {
    return { sv: 'Välj minst ett blad.', en: 'Choose at least one sheet.' };
  }
  return inBoth((language) => {
    const isSwedish = language === 'sv';
    const sentences: string[] = [];
    const n = newOnes.length;
    if (n > 0) {
      sentences.push(
        isSwedish
          ? `${n} ${plural(n, 'nytt blad', 'nya blad')} läggs till sist i arbetsboken.`
          : `${n} new ${plural(n, 'sheet is', 'sheets are')} added at the end of the workbook.`,
      );
    }
    if (again.length > 0) {
      const list = nameSheets(again, language);
      sentences.push(
        isSwedish
          ? `${list} skapas på nytt på samma plats; det du skrivit i kommentarskolumnen finns kvar.`
          : `${list} ${plural(again.length, 'is', 'are')} created again in the same place; what you wrote in the comment column stays.`,
      );
    }
    return sentences.join(' ');
  });
}

function nameSheets(names: readonly string[], language: Language): string {
  if (names.length <= MOST_NAMES) return listWords(names, language);
  return language === 'sv' ? `${names.length} blad` : `${names.length} sheets`;
}

/** Which sheet is being made, of how many. */
export const progressInWords = (done: number, total: number, name: string): Bilingual => ({
  sv: `Skapar blad ${Math.min(done + 1, total)} av ${total}${name && `: ${name}`}`,
  en: `Making sheet ${Math.min(done + 1, total)} of ${total}${name && `: ${name}`}`,
});
