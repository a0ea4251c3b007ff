/** A text repeats its words: more are forgotten, so that no text fills the memory. */
const MOST_WORDS = 5_000;

/** The same answer for the same word, worked out once. */
export function remembered<T>(answer: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined || known.has(word)) return before as T;
    if (known.size >= MOST_WORDS) known.clear();
    const found = answer(word);
    known.set(word, found);
    return found;
  };
}
