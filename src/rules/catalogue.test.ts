import { describe, expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { CATALOGUE } from './catalogue';
import { FAMILIES } from './ruleText';

describe('the catalogue', () => {
  test('has every rule that stands in a file of its own', () => {
    const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' });
    const ids = files.flatMap((file) => /[/\\]([A-Z]{3}-\d\d)-[a-z-]+\.ts$/.exec(file)?.[1] ?? []);
    expect(ids.sort()).toEqual(CATALOGUE.map(({ id }) => id).sort());
  });

  test('has every id once, in the order of families and numbers', () => {
    const ids = CATALOGUE.map(({ id }) => id);
    const order = (id: string) => FAMILIES.findIndex((family) => id.startsWith(family));
    const sorted = [...new Set(ids)].sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1));
    expect(ids).toEqual(sorted);
  });

  test.each(CATALOGUE.map((rule) => [rule.id, rule] as const))(
    '%s has a title of its own, an explanation and an example in both languages',
    (_, { title, explanation, example }) => {
      expect(CATALOGUE.filter((other) => other.title.sv === title.sv)).toHaveLength(1);
      for (const text of [title, explanation, example]) {
        expect(text.sv.length).toBeGreaterThan(5);
        expect(text.en.length).toBeGreaterThan(5);
        expect(text.sv).not.toBe(text.en);
      }
      for (const text of [explanation, example]) expect(text.sv).toMatch(/[.?]”?$/);
    },
  );
});
