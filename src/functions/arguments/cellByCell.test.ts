import { describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { call, column, OMITTED, one, shown } from '../testing/call.testing';
import { FUNCTIONS } from '../catalogue';
import { isCellError } from './cellError';

/** What Excel may pass for an empty cell, but for the 0 that older desktop builds may pass. */
const BLANKS = [null, undefined, '', ' ', '–', '..'];

/** Good arguments for every function that answers cell by cell. */
const GOOD: Readonly<Record<string, readonly unknown[]>> = {
  AVVIKELSE: ['Kostnad', 53.8, 54.9],
  AVVIKELSEANDEL: ['Kostnad', 53.8, 54.9],
  'RESULTAT.FÖRE': [257.1, 258.9],
  NETTOAVVIKELSE: [63.2, 61.5, 80.6, 77.5],
  'FOND.UTGÅENDE': [3.3, 1.3],
  'FOND.UTTAG': [3.3, -1.8, -0.5, 13.3],
  'RESULTAT.EFTER': [-1.8, 1.3],
  BUDGETFÖLJSAMHET: [265.9, 258.9, 1.3],
  PROGNOSSÄKERHET: [258.9, 262.6],
  FÖRBRUKNINGSGRAD: [175, 265.9],
  RIKTPUNKT: ['2020-08-31'],
  FRAMSKRIVNING: [175, '2020-08-31'],
  ÅTERSTÅENDETAKT: [175, 258.9, '2020-08-31'],
  MÅLUPPFYLLELSE: ['6,7 %', '6,5 %', 'Lägre är bättre'],
  AVRUNDNINGSTOLERANS: [8, 0.1],
  KÖNSSKILLNAD: [7.5, 2.9],
};
const WHOLE_RANGES = ['FOND.RÖRELSE', 'MÅLSUMMERING', 'TOLKA', 'SUMMAKONTROLL', 'BALANSKONTROLL'];

/** Every function with each of its arguments in turn. */
const PLACES = Object.entries(GOOD).flatMap(([name, given]) =>
  given.map((_, index) => [name, index] as const),
);
const given = (name: string): readonly unknown[] => GOOD[name] ?? [];
const replaced = (name: string, index: number, by: unknown): unknown[] =>
  given(name).map((value, at) => (at === index ? by : value));

describe('functions that answer cell by cell', () => {
  it('are all tested here, in a file beside them, or as those that answer for whole ranges', () => {
    const beside = FUNCTIONS.filter(({ id }) =>
      existsSync(join(__dirname, '..', `${id.replaceAll('.', '-')}.test.ts`)),
    ).map(({ name }) => name);
    expect([...Object.keys(GOOD), ...WHOLE_RANGES, ...beside].sort()).toEqual(
      FUNCTIONS.map(({ name }) => name).sort(),
    );
  });

  it.each(PLACES)('%s gives #N/A for a blank single argument %i', (name, index) => {
    for (const blank of BLANKS) {
      const [[cell] = []] = call(name, ...replaced(name, index, [[blank]]));
      expect(cell).toMatchObject({
        error: '#N/A',
        message: { sv: 'Värde saknas: cellen är tom.' },
      });
    }
  });

  it.each(PLACES)('%s gives a blank for a blank inside range %i', (name, index) => {
    const good = one(call(name, ...given(name)));
    for (const blank of BLANKS) {
      const range = column(given(name)[index], blank);
      expect(call(name, ...replaced(name, index, range))).toEqual(column(good, ''));
    }
  });

  it.each(PLACES)('%s lets an error in argument %i through', (name, index) => {
    for (const error of ['#REF!', '#DIV/0!', '#N/A', '#SPILL!']) {
      const range = column({ error, message: null }, given(name)[index]);
      const good = one(call(name, ...given(name)));
      expect(shown(call(name, ...replaced(name, index, range)))).toEqual(column(error, good));
    }
  });

  it.each(PLACES)('%s says what it expected of argument %i', (name, index) => {
    const [[cell] = []] = call(name, ...replaced(name, index, 'bananer'));
    if (!isCellError(cell)) throw new Error('No error');
    expect(cell.error).toBe('#VALUE!');
    expect(cell.message?.sv).toMatch(/^”bananer” .*\.$/);
    expect(cell.message?.en).toMatch(/^“bananer” .*\.$/);
  });

  it.each(Object.keys(GOOD).filter((name) => given(name).length > 1))(
    '%s gives #VALUE! for ranges of different shape',
    (name) => {
      const [first, second, ...others] = given(name);
      const result = call(name, column(first, first, first), column(second, second), ...others);
      expect(shown(result)).toEqual([['#VALUE!']]);
      const [[cell] = []] = result;
      expect(isCellError(cell) && cell.message?.sv).toMatch(/^Områdena har olika form\./);
    },
  );

  it('puts an error before a blank, and a blank single value before one in a range', () => {
    const error = { error: '#REF!', message: null };
    expect(shown(call('RESULTAT.FÖRE', [['']], [[error]]))).toEqual([['#REF!']]);
    expect(shown(call('RESULTAT.FÖRE', '', column('', 1)))).toEqual(column('#N/A', '#N/A'));
  });
});

describe('an empty cell that Excel passes as 0', () => {
  it.each([
    ['AVVIKELSE', ['Kostnad', 0, 54.9], -54.9],
    ['RESULTAT.FÖRE', [0, 258.9], -258.9],
    ['FOND.UTTAG', [0, -1.8, -0.5], 0],
    ['FÖRBRUKNINGSGRAD', [0, 265.9], 0],
    ['TOLKA', [0], 0],
  ] as const)('is an amount of 0: %s %j = %d', (name, args, answer) => {
    expect(call(name, ...args)[0]?.[0]).toBe(answer);
  });

  it.each([
    ['AVVIKELSE', 0],
    ['AVVIKELSEANDEL', 0],
    ['RIKTPUNKT', 0],
    ['FRAMSKRIVNING', 1],
    ['ÅTERSTÅENDETAKT', 2],
    ['MÅLUPPFYLLELSE', 2],
  ] as const)('is no word and no date: %s, argument %i', (name, index) => {
    expect(one(call(name, ...replaced(name, index, 0)))).toBe('#N/A');
    const range = column(0, given(name)[index]);
    expect(call(name, ...replaced(name, index, range))).toEqual(
      column('', one(call(name, ...given(name)))),
    );
  });

  it.each([
    ['AVVIKELSEANDEL', ['Kostnad', 0, 54.9]],
    ['BUDGETFÖLJSAMHET', [0, 258.9]],
    ['PROGNOSSÄKERHET', [0, 262.6]],
    ['FÖRBRUKNINGSGRAD', [175, 0]],
  ] as const)('divides by zero: %s %j', (name, args) => {
    expect(one(call(name, ...args))).toBe('#DIV/0!');
  });
});

describe('impossible arguments', () => {
  it.each([
    ['FRAMSKRIVNING', [175, '2020-01-15'], '#DIV/0!'],
    ['ÅTERSTÅENDETAKT', [175, 258.9, '2020-12-31'], '#DIV/0!'],
    ['RIKTPUNKT', [-5], '#NUM!'],
    ['RIKTPUNKT', [60], '#NUM!'],
    ['AVRUNDNINGSTOLERANS', [2.5, 0.1], '#NUM!'],
    ['AVRUNDNINGSTOLERANS', [-1, 0.1], '#NUM!'],
    ['AVRUNDNINGSTOLERANS', [8, 0], '#NUM!'],
    ['RESULTAT.FÖRE', [Number.POSITIVE_INFINITY, 1], '#NUM!'],
    ['AVVIKELSE', ['Kostnad', true, 1], '#VALUE!'],
    ['AVVIKELSE', ['Kostnad', '53,8 mnkr', 1], '#VALUE!'],
    ['KÖNSSKILLNAD', ['7,5 %', 2.9], '#VALUE!'],
    ['KÖNSSKILLNAD', ['7,5 %', 'Ja'], '#VALUE!'],
  ] as const)('%s %j = %s', (name, args, error) => {
    expect(one(call(name, ...args))).toBe(error);
  });

  it('suggests the word that was meant', () => {
    const [[cell] = []] = call('AVVIKELSE', 'Kostnda', 1, 2);
    expect(isCellError(cell) && cell.message).toEqual({
      sv: '”Kostnda” är inte ett av orden Kostnad, Intäkt och Resultat. Menade du Kostnad?',
      en: '“Kostnda” is not one of the words Kostnad, Intäkt and Resultat. Did you mean Kostnad?',
    });
  });
});

describe('optional arguments', () => {
  it('differ from blank ones: a withdrawal left out is none, a blank one is missing', () => {
    expect(one(call('BUDGETFÖLJSAMHET', 265.9, 258.9, OMITTED))).toBe(0.9736743137);
    expect(one(call('BUDGETFÖLJSAMHET', 265.9, 258.9, ''))).toBe('#N/A');
    expect(one(call('FOND.UTTAG', 3.3, 0.4, -0.5, OMITTED))).toBe(-0.9);
    expect(one(call('FOND.UTTAG', 3.3, 0.4, -0.5, ''))).toBe('#N/A');
  });
});
