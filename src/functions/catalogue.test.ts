import { describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { areas } from '../report/tables/areas';
import { indicators } from '../report/tables/indicators';
import { FUNCTIONS } from './catalogue';
import { directions } from './arguments/directions';
import { exampleFormula } from './publish/exampleFormula';
import { moneyKinds } from './arguments/moneyKinds';

describe('the catalogue of functions', () => {
  it('has every function that stands in a file of its own', () => {
    const files = readdirSync(__dirname).flatMap((name) => /^([A-Z-]+)\.ts$/.exec(name)?.[1] ?? []);
    const ids = FUNCTIONS.map(({ id }) => id.replace('.', '-'));
    expect(ids.sort()).toEqual(files.sort());
  });

  it.each(FUNCTIONS.map((entry) => [entry.name, entry] as const))(
    'gives the example of %s',
    (_, { example, run }) => {
      const given = example.given.map((argument) =>
        Array.isArray(argument) ? (argument as unknown[][]) : [[argument]],
      );
      expect(run(...given)).toEqual(example.result);
    },
  );

  it('has ids that Excel accepts, each its name in ASCII', () => {
    for (const { id, name } of FUNCTIONS) {
      expect(id).toMatch(/^[A-Z][A-Z.]+$/);
      expect(name.normalize('NFD').replace(/\p{Mn}/gu, '')).toBe(id);
    }
    expect(new Set(FUNCTIONS.map(({ id }) => id)).size).toBe(FUNCTIONS.length);
  });

  it('says everything in both languages, and differently', () => {
    for (const { name, summary, details, result, example, parameters } of FUNCTIONS) {
      const texts = [summary, details, result, example.says, ...parameters.map(({ text }) => text)];
      for (const { sv, en } of texts) {
        expect([name, sv]).toEqual([name, expect.stringMatching(/\S[.]$/)]);
        expect([name, en]).toEqual([name, expect.stringMatching(/\S[.]$/)]);
        expect(sv).not.toBe(en);
      }
    }
  });

  it('has an example that gives every argument that must be given', () => {
    for (const { name, parameters, example } of FUNCTIONS) {
      const required = parameters.filter(({ optional }) => !optional).length;
      expect([name, example.given.length >= required]).toEqual([name, true]);
      expect([name, example.given.length <= parameters.length]).toEqual([name, true]);
    }
  });

  it('knows the same words as the tables do', () => {
    for (const word of Object.keys(indicators.columns.direction.words)) {
      expect([word, typeof directions(word).read(word)]).toEqual([word, 'string']);
    }
    for (const word of Object.keys(areas.columns.kind.words))
      expect([word, typeof moneyKinds(word).read(word)]).toEqual([word, 'string']);
  });

  it('writes an example as Swedes type it, and as Office.js takes it', () => {
    const formulas = (name: string) => {
      const entry = FUNCTIONS.find((one) => one.name === name);
      return entry && [exampleFormula(entry, 'sv'), exampleFormula(entry, 'en')];
    };
    expect(formulas('AVVIKELSE')).toEqual([
      '=TERTIAL.AVVIKELSE("Kostnad";53,8;54,9)',
      '=TERTIAL.AVVIKELSE("Kostnad",53.8,54.9)',
    ]);
    expect(formulas('FOND.RÖRELSE')).toEqual([
      '=TERTIAL.FOND.RÖRELSE(3,3;{0\\1,3})',
      '=TERTIAL.FOND.RÖRELSE(3.3,{0,1.3})',
    ]);
    expect(formulas('BALANSKONTROLL')).toEqual([
      '=TERTIAL.BALANSKONTROLL({3303871;64989339};68293209;1)',
      '=TERTIAL.BALANSKONTROLL({3303871;64989339},68293209,1)',
    ]);
  });
});
