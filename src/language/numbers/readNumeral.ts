const ONES: readonly (readonly [string, number])[] = [
  ['noll', 0],
  ['ett', 1],
  ['en', 1],
  ['två', 2],
  ['tre', 3],
  ['fyra', 4],
  ['fem', 5],
  ['sex', 6],
  ['sju', 7],
  ['åtta', 8],
  ['nio', 9],
  ['tio', 10],
  ['elva', 11],
  ['tolv', 12],
  ['tretton', 13],
  ['fjorton', 14],
  ['femton', 15],
  ['sexton', 16],
  ['sjutton', 17],
  ['arton', 18],
  ['nitton', 19],
];

const TENS: readonly (readonly [string, number])[] = [
  ['tjugo', 20],
  ['trettio', 30],
  ['fyrtio', 40],
  ['femtio', 50],
  ['sextio', 60],
  ['sjuttio', 70],
  ['åttio', 80],
  ['nittio', 90],
];

const ENGLISH = new Map([
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
]);

/** The longest: trehundrasjuttiofyra. */
const LONGEST = 24;

/** Every numeral from 0 to 999 by its word; hundra alone is 100. */
const NUMERALS: ReadonlyMap<string, number> = new Map([...below1000()]);

/**
 * A Swedish numeral from noll to niohundranittionio, or an English one to ten.
 * @param word in lower case.
 * @returns null for any other word.
 * @example readNumeral('tjugofem') // 25
 */
export const readNumeral = (word: string): number | null =>
  word.length > LONGEST ? null : (NUMERALS.get(word) ?? ENGLISH.get(word) ?? null);

function below100(): [string, number][] {
  const compounds = TENS.flatMap(([ten, value]) => [
    [ten, value] as [string, number],
    ...ONES.slice(1, 10).map(([one, n]): [string, number] => [ten + one, value + n]),
  ]);
  return [...ONES.map(([word, value]): [string, number] => [word, value]), ...compounds];
}

function* below1000(): Generator<[string, number]> {
  const small = below100();
  yield* small;
  const hundreds = [['', 1] as const, ...ONES.slice(1, 10).filter(([word]) => word !== 'en')];
  for (const [word, n] of hundreds) {
    yield [`${word}hundra`, n * 100];
    for (const [rest, value] of small) {
      if (value > 0) yield [`${word}hundra${rest}`, n * 100 + value];
    }
  }
}
