import { foldText } from '../../language/words/cleanText';

/** Which texts belong together, and whether all were compared. */
export interface Similarity {
  /** Indexes of the texts, group by group, each in order; those alone are left out. */
  readonly groups: readonly (readonly number[])[];
  /** Indexes of texts that were not compared, because there are too many alike. */
  readonly untried: readonly number[];
}

const LONG_WORD = /[\p{L}\p{N}]{4,}/gu;
const DIGIT = /\p{N}/u;
/** An activity begins with *Förvaltningen ska*, which says nothing. */
const SAYS_NOTHING = 'förvaltning';
/**
 * The search stops, and says so, after this many comparisons; a city's activities need far fewer.
 */
const MOST_COMPARISONS = 2_000_000;
/** Shares are binary fractions here, and none may fall short of its limit by less than this. */
const SLACK = 1e-9;

/** The words that carry the meaning of a text, each once. */
export function tellingWords(text: string): string[] {
  const telling = new Set<string>();
  for (const word of foldText(text).match(LONG_WORD) ?? []) {
    if (!telling.has(word) && !word.startsWith(SAYS_NOTHING) && !DIGIT.test(word))
      telling.add(word);
  }
  return [...telling];
}

/**
 * Finds texts that share most of their words: Dice's coefficient 2·|A∩B| ÷ (|A|+|B|) is at least
 * `share`. Texts that are linked through others are one group.
 *
 * Two such texts share one of their rarest words, so only texts with a rare word in common are
 * compared (prefix filtering). Texts with the very same words need no comparison.
 */
export function similarTexts(texts: readonly string[], share: number): Similarity {
  const sets = numbered(texts);
  const groups = new Groups(texts.length);
  const representatives = joinEqual(sets, groups);
  const untried = share > 0 ? joinSimilar(sets, representatives, share, groups) : [];
  return { groups: groups.several(), untried };
}

/** Every text as numbers for its words, in order; the rarest word has the lowest number. */
function numbered(texts: readonly string[]): number[][] {
  const numberOf = new Map<string, number>();
  const times: number[] = [];
  const sets = texts.map((text) =>
    tellingWords(text).map((word) => {
      const number = numberOf.get(word) ?? numberOf.size;
      numberOf.set(word, number);
      times[number] = (times[number] ?? 0) + 1;
      return number;
    }),
  );
  const rank: number[] = [];
  const rarestFirst = [...times.keys()].sort((a, b) => (times[a] ?? 0) - (times[b] ?? 0));
  for (const [index, number] of rarestFirst.entries()) rank[number] = index;
  return sets.map((set) => set.map((number) => rank[number] ?? 0).sort((a, b) => a - b));
}

/** Texts with the very same words are alike. @returns one of each, shortest first. */
function joinEqual(sets: readonly (readonly number[])[], groups: Groups): number[] {
  const first = new Map<string, number>();
  sets.forEach((set, index) => {
    if (set.length === 0) return;
    const key = set.join(' ');
    const same = first.get(key);
    if (same === undefined) first.set(key, index);
    else groups.join(same, index);
  });
  const lengthOf = (index: number): number => sets[index]?.length ?? 0;
  return [...first.values()].sort((a, b) => lengthOf(a) - lengthOf(b) || a - b);
}

function joinSimilar(
  sets: readonly (readonly number[])[],
  representatives: readonly number[],
  share: number,
  groups: Groups,
): number[] {
  const withWord = new Map<number, number[]>();
  const lastSeenBy = new Map<number, number>();
  let comparisons = 0;
  for (const [at, index] of representatives.entries()) {
    const words = sets[index] ?? [];
    // A similar text shares at least this part of the words, so one of the others is too few.
    const leastShared = Math.ceil((share / (2 - share)) * words.length - SLACK);
    for (const word of words.slice(0, words.length - leastShared + 1)) {
      const holders = withWord.get(word) ?? [];
      comparisons += holders.length;
      if (comparisons > MOST_COMPARISONS) return representatives.slice(at);
      for (const other of holders) {
        if (lastSeenBy.get(other) === index) continue;
        lastSeenBy.set(other, index);
        if (groups.areJoined(index, other)) continue;
        const theirs = sets[other] ?? [];
        const shared = 2 * countShared(words, theirs);
        if (shared >= share * (words.length + theirs.length) - SLACK) groups.join(index, other);
      }
      if (holders.length === 0) withWord.set(word, holders);
      holders.push(index);
    }
  }
  return [];
}

/** How many numbers two ordered lists have in common. */
function countShared(a: readonly number[], b: readonly number[]): number {
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return shared;
}

/** Groups that grow by joining two members (union–find). */
class Groups {
  private readonly parents: number[];

  constructor(size: number) {
    this.parents = Array.from({ length: size }, (_, index) => index);
  }

  join(a: number, b: number): void {
    const [left, right] = [this.topOf(a), this.topOf(b)];
    this.parents[Math.max(left, right)] = Math.min(left, right);
  }

  areJoined = (a: number, b: number): boolean => this.topOf(a) === this.topOf(b);

  several(): number[][] {
    const members = new Map<number, number[]>();
    for (const index of this.parents.keys()) {
      const top = this.topOf(index);
      const known = members.get(top);
      if (known) known.push(index);
      else members.set(top, [index]);
    }
    return [...members.values()].filter(({ length }) => length > 1);
  }

  private topOf(index: number): number {
    let top = index;
    while (this.parents[top] !== top) {
      const above = this.parents[top] as number;
      this.parents[top] = this.parents[above] as number;
      top = above;
    }
    return top;
  }
}
