import { inBoth } from '../../language/bilingual';
import { foldText } from '../../language/words/cleanText';
import { listWords } from '../../language/words/listWords';
import { nearestWord } from '../../language/words/nearestWord';
import type { Argument } from './argument';
import { invalidValue } from './cellError';
import { matrixOf } from './matrix';
import { quoted } from './quoted';

/** An argument of words from a vocabulary; case and spaces don't count. */
export function words<T>(meanings: Readonly<Record<string, T>>): (cells: unknown) => Argument<T> {
  const allowed = Object.keys(meanings);
  // As it is spelled too: most cells are, and then nothing has to be folded.
  const meaningOf = new Map(
    allowed.flatMap((word) => [word, foldText(word)].map((text) => [text, meanings[word] as T])),
  );
  return (cells) => ({
    cells: matrixOf(cells),
    zeroIsBlank: true,
    read: (content) =>
      meaningOf.get(String(content)) ??
      meaningOf.get(foldText(String(content))) ??
      unknownWord(content, allowed),
  });
}

function unknownWord(content: string | number | boolean, allowed: readonly string[]) {
  const nearest = nearestWord(String(content), allowed);
  return invalidValue(
    inBoth((language) => {
      const given = quoted(content, language);
      const list = listWords(allowed, language);
      if (language === 'sv') {
        return `${given} är inte ett av orden ${list}.${nearest ? ` Menade du ${nearest}?` : ''}`;
      }
      return `${given} is not one of the words ${list}.${nearest ? ` Did you mean ${nearest}?` : ''}`;
    }),
  );
}
