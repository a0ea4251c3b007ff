import { cleanText, foldText } from '../../language/words/cleanText';
import { nearestWord } from '../../language/words/nearestWord';
import type { WrittenCell } from '../../report/cell';
import { faulty, given, readContent, type Reading } from './reading';

/** A vocabulary: the words that may stand in a column, and what each of them means. */
export type Vocabulary<T> = ReadonlyMap<string, { readonly word: string; readonly meaning: T }>;

/** Makes a vocabulary; case and doubled spaces don't count. */
export function vocabulary<T>(
  words: readonly (readonly [word: string, meaning: T])[],
): Vocabulary<T> {
  return new Map(words.map(([word, meaning]) => [foldText(word), { word, meaning }]));
}

/** Reads a word of a vocabulary; another word is a fault that names the nearest allowed one. */
export function readWordCell<T>(cell: WrittenCell, allowed: Vocabulary<T>): Reading<T> {
  return readContent(cell, (content) => {
    const entry = allowed.get(foldText(String(content)));
    if (entry) return given(entry.meaning);
    return faulty(outsideVocabulary(cleanText(String(content)), allowed));
  });
}

/** The fault of a word that is not in the vocabulary. */
export function outsideVocabulary(written: string, allowed: Vocabulary<unknown>) {
  const words = [...allowed.values()].map(({ word }) => word);
  return { kind: 'outsideVocabulary', words, nearest: nearestWord(written, words) } as const;
}

/** Ja and Nej, and Excel's own true and false. */
export function readYesNoCell(cell: WrittenCell, allowed: Vocabulary<boolean>): Reading<boolean> {
  return typeof cell.value === 'boolean' ? given(cell.value) : readWordCell(cell, allowed);
}
