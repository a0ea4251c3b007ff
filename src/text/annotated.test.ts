import { describe, expect, test } from '@jest/globals';
import type { Claim } from './claims/claim';
import { type Annotated, annotated, claimsIn, figuresFor } from './testing/shared.testing';

const texts = annotated();
const plain = (text: string): string =>
  text
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .replace(/[\u2212\u2013]/g, '-')
    .toLowerCase();
const meets = (a: string, b: string): boolean =>
  plain(a).includes(plain(b)) || plain(b).includes(plain(a));

/** What was expected of an annotated amount, and what was answered. */
interface Pair {
  readonly what: string;
  readonly expected: Claim['verdict'];
  readonly answered: Claim['verdict'];
  readonly isLenient: boolean;
}

/** Pairs every annotated claim with the answer of its quote; alarms that pair with none are left. */
function paired(text: Annotated, answers: readonly Claim[]): { pairs: Pair[]; left: Claim[] } {
  const left = [...answers];
  const pairs = text.claims.map(({ quote, verdict, lenient }): Pair => {
    const at = left.findIndex((claim) => meets(claim.quote, quote));
    const answered = at < 0 ? 'untied' : (left.splice(at, 1)[0]?.verdict ?? 'untied');
    return {
      what: `${text.id} ${quote}`,
      expected: verdict,
      answered,
      isLenient: lenient === true,
    };
  });
  return { pairs, left };
}

const when = texts.length > 0 ? describe : describe.skip;

when('the annotated texts beside the project', () => {
  test('give no false alarm, every contradiction, and 95 % of the ties', async () => {
    const figures = new Map(
      await Promise.all(
        [...new Set(texts.map(({ workbook }) => workbook))].map(
          async (name) => [name, await figuresFor(name)] as const,
        ),
      ),
    );
    const all = texts.map((text) => {
      const own = figures.get(text.workbook);
      if (!own) throw new Error(text.workbook);
      return paired(text, claimsIn(text, own));
    });
    const pairs = all.flatMap((one) => one.pairs);
    const alarms = [
      ...all.flatMap(({ left }) => left.filter(({ verdict }) => verdict === 'contradicts')),
      ...pairs.filter(
        ({ expected, answered }) => answered === 'contradicts' && expected !== 'contradicts',
      ),
    ];
    expect(alarms).toEqual([]);
    const wrong = pairs.filter(({ expected }) => expected === 'contradicts');
    expect(wrong.length).toBeGreaterThan(5);
    expect(wrong.filter(({ answered }) => answered !== 'contradicts')).toEqual([]);
    const tied = pairs.filter(
      ({ expected, answered, isLenient }) =>
        expected !== 'untied' && !(isLenient && answered === 'untied'),
    );
    const found = tied.filter(({ answered }) => answered !== 'untied');
    expect(found.length / tied.length).toBeGreaterThanOrEqual(0.95);
  });
});
