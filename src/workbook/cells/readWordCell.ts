import { cleanText, foldText } from '../../language/words/cleanText';
import { nearestWord } from '../../language/words/nearestWord';
import type { WrittenCell } from '../../report/cell';
import type { Words } from '../../report/column';
import { faulty, given, MISSING, readContent, type Reading } from './reading';

/** The words that may stand in a column by how they compare, and what each of them means. */
export type Vocabulary<T> = ReadonlyMap<string, VocabularyEntry<T>>;

interface VocabularyEntry<T> {
  readonly word: string;
  /** The first word of the same meaning: the one that keys are written with. */
  readonly first: string;
  readonly meaning: T;
}

const vocabularies = new WeakMap<Words, Vocabulary<unknown>>();

/** Makes a vocabulary, once for the same words; case and doubled spaces don't count. */
export function vocabulary<T>(words: Words<T>): Vocabulary<T> {
  const known = vocabularies.get(words);
  if (known) return known as Vocabulary<T>;
  const firsts = new Map<T, string>();
  const made = new Map<string, VocabularyEntry<T>>();
  for (const [word, meaning] of Object.entries<T>(words)) {
    const first = firsts.get(meaning) ?? word;
    firsts.set(meaning, first);
    made.set(foldText(word), { word, first, meaning });
  }
  vocabularies.set(words, made);
  return made;
}

/** Reads a word of a vocabulary; another word is a fault that names the nearest allowed one. */
export function readWordCell<T>(cell: WrittenCell, allowed: Vocabulary<T>): Reading<T> {
  return readContent(cell, (content) => {
    const entry = allowed.get(foldText(String(content)));
    if (entry) return given(entry.meaning);
    return faulty(outsideVocabulary(cleanText(String(content)), allowed));
  });
}

/** Reads a word that must not be left blank. */
export function readRequiredWordCell<T>(cell: WrittenCell, allowed: Vocabulary<T>): Reading<T> {
  const reading = readWordCell(cell, allowed);
  return reading === MISSING ? faulty(outsideVocabulary('', allowed)) : reading;
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
