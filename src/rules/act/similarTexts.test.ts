import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { similarTexts, tellingWords } from './similarTexts';

test('words that tell: four letters or more, no digits, no förvaltning', () => {
  expect(tellingWords('Förvaltningen SKA införa E-dok, CO2e och e-post 2020; införa nu')).toEqual([
    'införa',
    'post',
  ]);
});

describe('similarTexts', () => {
  it.each<[string, string[], number, number[][]]>([
    ['half of the words', ['aaaa bbbb', 'aaaa cccc'], 0.5, [[0, 1]]],
    ['less than half', ['aaaa bbbb', 'aaaa cccc dddd'], 0.5, []],
    ['a chain is one group', ['aaaa bbbb', 'bbbb cccc', 'cccc dddd'], 0.5, [[0, 1, 2]]],
    ['the same words in another order', ['aaaa bbbb', 'bbbb aaaa'], 1, [[0, 1]]],
    ['texts without words', ['ja', 'nej', ''], 0.5, []],
  ])('%s', (_, texts, share, groups) => {
    expect(similarTexts(texts, share)).toEqual({ groups, untried: [] });
  });

  it('finds what comparing every pair finds', () => {
    const word = fc.constantFrom('aaaa', 'bbbb', 'cccc', 'dddd', 'eeee', 'ffff', 'gggg');
    const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
    const share = fc.constantFrom(0.25, 0.5, 0.6, 0.75, 1);
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), share, (texts, least) => {
        expect(similarTexts(texts, least).groups).toEqual(everyPair(texts, least));
      }),
    );
  });
});

/** The definition itself: connected groups of all pairs that are alike. */
function everyPair(texts: readonly string[], share: number): number[][] {
  const sets = texts.map((text) => new Set(tellingWords(text)));
  const groupOf = texts.map((_, index) => index);
  sets.forEach((a, i) => {
    sets.forEach((b, j) => {
      const shared = [...a].filter((word) => b.has(word)).length;
      if (i >= j || a.size === 0 || (2 * shared) / (a.size + b.size) < share) return;
      const [from, to] = [groupOf[j], groupOf[i]];
      groupOf.forEach((group, index) => {
        if (group === from) groupOf[index] = to as number;
      });
    });
  });
  const groups = [...new Set(groupOf)].map((group) =>
    groupOf.flatMap((other, index) => (other === group ? [index] : [])),
  );
  return groups.filter(({ length }) => length > 1).sort(([a = 0], [b = 0]) => a - b);
}

/** Texts with three words of their own each, and one that all of them have. */
const withOneInCommon = Array.from({ length: 3000 }, (_, index) => {
  const own = [...String(index)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
  return `gemensam ${own}xxxx ${own}yyyy ${own}zzzz`;
});

it('comes to all of them, where what many have in common is too little', () => {
  expect(similarTexts(withOneInCommon, 0.5)).toEqual({ groups: [], untried: [] });
});

it('says which texts it did not come to', () => {
  const { untried } = similarTexts(withOneInCommon, 0.1);
  expect(untried.length).toBeGreaterThan(0);
  expect(untried.length).toBeLessThan(withOneInCommon.length);
});
