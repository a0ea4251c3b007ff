import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, type Ran } from '../output/terminal.testing';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tertial-claims-'));
  await run(['example', '-o', 'fall.xlsx'], { folder });
});
afterAll(() => rm(folder, { recursive: true }));

const tertial = (words: string): Promise<Ran> => run(words.split(' '), { folder });

interface Listed {
  readonly claims: readonly { readonly quote: string; readonly verdict: string }[];
}

describe('tertial claims', () => {
  test('lists every amount with its place, its cells and what they say', async () => {
    const { code, out, err } = await tertial('claims fall.xlsx --format json');
    expect([code, err]).toEqual([0, '']);
    const { claims } = JSON.parse(out) as Listed;
    expect(claims[0]).toEqual({
      source: {
        table: 'Texter',
        key: 'Texter|Sammanfattning||Text',
        address: expect.stringMatching(/^Texter!C\d+$/),
      },
      quote: '1,3 mnkr',
      value: 1.3,
      unit: 'mnkr',
      kind: 'netVariance',
      verdict: 'ok',
      ties: ['Summering|Resultat före resultatdisposition|Avvikelse'],
      expected: -1.3,
      reason: null,
    });
    const wrong = claims.filter(({ verdict }) => verdict === 'contradicts');
    expect(wrong).toEqual([
      expect.objectContaining({
        quote: '86',
        kind: 'indicatorFrom',
        expected: 85,
        reason: expect.stringMatching(
          /^”86” stämmer inte: enligt tabellerna är det 85\s% \(NM1\.4-1, /,
        ),
      }),
    ]);
  });

  test.each([
    ['sv', '✗ stämmer inte  ”86”', 'stämmer, 1 stämmer inte'],
    ['en', '✗ contradicts  ”86”', 'agree, 1 contradict'],
  ])('says it to a person in %s', async (language, line, total) => {
    const { code, out } = await tertial(`claims fall.xlsx --lang ${language}`);
    expect(code).toBe(0);
    expect(out).toContain(line);
    expect(out).toContain(total);
  });

  test('says what can not be read, with exit code 2', async () => {
    await writeFile(join(folder, 'brev.xlsx'), 'Hej');
    const { code, out, err } = await tertial('claims brev.xlsx --format json');
    expect(code).toBe(2);
    expect(err).toMatch(/^brev\.xlsx: .+\.\n$/);
    expect(Object.keys(JSON.parse(out) as object)).toEqual(['tertial', 'file', 'error']);
  });
});
