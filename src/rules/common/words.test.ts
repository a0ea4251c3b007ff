import { describe, expect, test } from '@jest/globals';
import { d } from '../../figures/decimal.testing';
import { figure } from '../../figures/interval';
import type { Datum, RowSource } from '../../report/datum';
import { columnWord, rowName, shortName, shown, shownAmount, shownFigure } from './words';

describe('a name within a sentence', () => {
  const SIXTY = `${'En fråga '.repeat(6)}ställs`;

  test.each([
    ['a short one stays', 'Sjukfrånvaro', 'Sjukfrånvaro'],
    ['without its full stop', 'Nöjda kunder. ', 'Nöjda kunder'],
    ['sixty letters stay', SIXTY, SIXTY],
    ['more are cut after a whole word', `${SIXTY}s ofta`, `${'En fråga '.repeat(6).trim()}…`],
    ['the word that just fits stays', `${SIXTY} ofta`, `${SIXTY}…`],
    ['a long word after a space is cut at the space', `En ${'o'.repeat(60)}`, 'En…'],
    ['a space first is no place to cut', ` ${'o'.repeat(61)}`, ` ${'o'.repeat(59)}…`],
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

describe('a column in the middle of a sentence, before “är” and “is”', () => {
  test.each([
    ['Driftbudget', 'Budget', 'budgeten', 'the budget'],
    ['Försäljningar', 'Budget', 'budgeten', 'the budget'],
    ['Verksamheter', 'Bokfört', 'bokfört', 'the booked amount'],
    ['Investeringar', 'Bokfört', 'bokfört', 'the booked amount'],
    ['Investeringar', 'Prognos', 'prognosen', 'the forecast'],
    ['Summering', 'Avvikelse', 'avvikelsen', 'the variance'],
    ['Aktiviteter', 'Avvikelse', 'Avvikelse', 'Avvikelse'],
    ['Summering', 'Bokslut föregående år', 'förra årets bokslut', "last year's closing figure"],
    ['Verksamheter', 'Bokfört föregående år', 'bokfört förra året', 'the amount booked last year'],
    ['Balansräkning', 'Belopp', 'beloppet', 'the amount'],
    ['Balansräkning', 'Förändring mot föregående år', 'förändringen', 'the change'],
    ['Investeringar', 'Plan', 'planen', 'the plan'],
    ['Budgetjusteringar', 'Kostnader', 'kostnaderna', 'the cost'],
    ['Budgetjusteringar', 'Intäkter', 'intäkterna', 'the revenue'],
    ['Resultatenheter', 'Ingående fond', 'ingående fond', 'the opening fund'],
    ['Resultatenheter', 'Årets förändring', 'årets förändring', 'the movement of the year'],
    ['Resultatenheter', 'Utgående fond', 'utgående fond', 'the closing fund'],
    ['Internkontroll', 'Status', 'Status', 'Status'],
  ])('%s, %s: %s, %s', (table, name, sv, en) => {
    const cell = { row: { table: { name: table } }, column: { name } } as Datum<unknown>;
    expect(columnWord(cell, 'sv')).toBe(sv);
    expect(columnWord(cell, 'en')).toBe(en);
  });
});

describe('a number', () => {
  test('shows the decimals of the table, and its own where it has more', () => {
    expect(shown(d('1234.5'), 2, 'sv')).toBe('1\u00a0234,50');
    expect(shown(d('1234.567'), 2, 'en')).toBe('1,234.567');
    expect(shownAmount(d('6.5'), 2, 'mnkr', 'sv')).toBe('6,50\u00a0mnkr');
    expect(shownAmount(d('6.525'), 2, 'mnkr', 'sv')).toBe('6,525\u00a0mnkr');
  });

  test('that was reported shows the decimals it is exact to', () => {
    expect(shownFigure(figure(d('6.5'), 2), 'sv')).toBe('6,50');
    expect(shownFigure(figure(d('-6'), 0), 'en')).toBe('−6');
  });
});
