import { beforeAll, expect, test } from '@jest/globals';
import { CATALOGUE } from '../../rules/catalogue';
import { countUnlisted, MOST_LISTED } from '../../rules/findings/unlisted';
import { FULL } from '../../rules/profile';
import { Book } from '../../rules/testing/book.testing';
import { coloursFor } from '../output/colours';
import type { CheckedFile } from './fileResult';
import { jsonWriter } from './jsonResult';
import { sarifText } from './sarif/sarifLog';
import { textResult } from './textResult';

const MANY = 3000;
const BEYOND = MANY - MOST_LISTED;

/** The case with so many indicators that lack a target and an outcome that cannot be read. */
let result: CheckedFile;
beforeAll(async () => {
  const book = await Book.example();
  for (let index = 0; index < MANY; index++) {
    book.add('Indikatorer', {
      'Mål-id': 'KF1.1',
      Indikator: `Indikator ${index}`,
      Riktning: 'Högre är bättre',
    });
  }
  const report = { committee: null, year: 2020, period: 'T2' } as const;
  result = { kind: 'checked', file: 'stor.xlsx', report, adoption: null, ...book.check() };
});

test('of very many findings the first are listed, and the others counted', () => {
  const listed = result.findings.filter(({ rule }) => rule === 'IND-02');
  expect(listed).toHaveLength(MOST_LISTED);
  expect(result.unlisted).toContainEqual({ rule: 'IND-02', kind: 'error', count: BEYOND });
  expect(countUnlisted(result.unlisted, 'notTestable')).toBeGreaterThanOrEqual(BEYOND);
});

test('text says so of every rule, in both languages, and counts them', () => {
  const colours = coloursFor({ isTerminal: false, write: () => undefined }, {});
  const text = (language: 'sv' | 'en') =>
    textResult(result, { language, colours, rules: CATALOGUE, profile: FULL });
  expect(text('sv')).toContain('\nFör många att lista\n');
  expect(text('sv')).toMatch(/ {2}IND-02 {2}Ytterligare 1\u00a0000 fel räknas, men listas inte\./);
  expect(text('en')).toMatch(/ {2}IND-02 {2}1,000 more errors are counted, but not listed\./);
  expect(text('sv')).toMatch(/kunde inte göras; skälen listas inte\./);
  const errors = result.findings.filter(({ severity }) => severity === 'error').length;
  const all = errors + countUnlisted(result.unlisted, 'error');
  expect(text('sv')).toContain(`\n${all} fel, `);
});

test('JSON has the counts, and its sum has everything', () => {
  const json = JSON.parse(jsonWriter(1, 'sv').add(result)) as {
    readonly summary: { readonly error: number };
    readonly unlisted: readonly object[];
  };
  expect(json.unlisted).toEqual(result.unlisted);
  expect(json.summary.error).toBeGreaterThanOrEqual(MANY);
});

test('SARIF has a note for each', () => {
  const log = sarifText([result], { language: 'en', rules: CATALOGUE, folder: '/' });
  expect(log).toContain('IND-02: 1,000 more errors are counted, but not listed.');
});
