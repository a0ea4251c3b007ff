import { describe, expect, it } from '@jest/globals';
import { FUNCTIONS } from '../catalogue';
import type { Content } from '../arguments/argument';
import type { Choices } from './functionText';

/** A function's parameters that Excel suggests words for, with an example to try them in. */
const suggesting = FUNCTIONS.flatMap((entry) =>
  entry.parameters.flatMap(({ choices }, index): [string, Choices, Tried][] => {
    const tried: Tried = (word) =>
      entry.run(
        ...entry.example.given.map((value, at) => {
          const given = at === index ? word : value;
          return Array.isArray(given) ? (given as Content[][]) : [[given as Content]];
        }),
      )[0]?.[0];
    return choices ? [[entry.id, choices, tried]] : [];
  }),
);
type Tried = (word: string) => unknown;

const messageOf = (result: unknown): string =>
  (result as { message?: { sv: string } } | null)?.message?.sv ?? '';

describe('the words that Excel suggests', () => {
  it('are there for Slag and Riktning', () => {
    expect(suggesting.map(([id, { id: choices }]) => [id, choices])).toEqual([
      ['AVVIKELSE', 'SLAG'],
      ['AVVIKELSEANDEL', 'SLAG'],
      ['MALUPPFYLLELSE', 'RIKTNING'],
      ['MALSUMMERING', 'RIKTNING'],
    ]);
  });

  it.each(suggesting)('of %s are those that it takes, and all of them', (_, { words }, tried) => {
    const refused = messageOf(tried('något annat'));
    expect(refused).toContain('något annat');
    for (const { word } of words) {
      expect(refused).toContain(word);
      expect(messageOf(tried(word))).not.toContain('är inte ett av orden');
    }
    const listed = refused.slice(refused.indexOf('orden') + 'orden'.length, refused.indexOf('.'));
    expect(listed.split(/,| eller | och /)).toHaveLength(words.length);
  });
});
