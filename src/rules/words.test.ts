import { describe, expect, test } from '@jest/globals';
import type { RowSource } from '../report/datum';
import { columnWord, rowName, shortName } from './words';

describe('a name within a sentence', () => {
  const SIXTY = `${'En fråga '.repeat(6)}ställs`;

  test.each([
    ['a short one stays', 'Sjukfrånvaro', 'Sjukfrånvaro'],
    ['without its full stop', 'Nöjda kunder. ', 'Nöjda kunder'],
    ['sixty letters stay', SIXTY, SIXTY],
    ['more are cut after a whole word', `${SIXTY}s ofta`, `${'En fråga '.repeat(6).trim()}…`],
    ['the word that just fits stays', `${SIXTY} ofta`, `${SIXTY}…`],
    ['one endless word is cut within', 'o'.repeat(61), `${'o'.repeat(60)}…`],
  ])('%s', (_, name, short) => {
    expect(SIXTY).toHaveLength(60);
    expect(shortName(name)).toBe(short);
  });
});

describe('a row', () => {
  const named = (key: string) => rowName({ key, row: 7 } as RowSource, 'sv');

  test('is its key as a person reads it', () => {
    expect(named('Ekonomi|Kostnad')).toBe('Ekonomi, Kostnad');
    expect(named('|Kostnad')).toBe('Kostnad');
    expect(named(`KF1|${'Nöjda kunder. '.repeat(5)}`)).toMatch(/^KF1, Nöjda kunder.*kunder…$/);
  });

  test('without a name is its place', () => {
    expect(named('|')).toBe('rad 7');
    expect(rowName({ key: '', row: 7 } as RowSource, 'en')).toBe('row 7');
  });
});

test('a column is a word in the middle of a sentence; an unknown one keeps its name', () => {
  expect(columnWord('Avvikelse', 'sv')).toBe('avvikelsen');
  expect(columnWord('Avvikelse', 'en')).toBe('the variance');
  expect(columnWord('Status', 'sv')).toBe('Status');
});
