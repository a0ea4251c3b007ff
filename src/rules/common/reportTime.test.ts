import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book } from '../testing/book.testing';
import { contextOf } from '../context';
import { atYearEnd, beforeYearEnd, lastDay, periodOf, reportDateOf, yearOf } from './reportTime';
import { PASSED } from '../rule';
import { isLack } from '../lack';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});
const inPeriod = (period: string | null) =>
  example.copy().set('Rapport|Period|Värde', period).report();

test.each([
  ['T1', '2020-4-30'],
  ['T2', '2020-8-31'],
  ['VB', '2020-12-31'],
] as const)('%s reaches to %s', (period, last) => {
  const { year, month, day } = lastDay(2020, period);
  expect([year, month, day].join('-')).toBe(last);
});

test('only the year-end report stands at the end of the year', () => {
  expect(['T1', 'T2', 'VB', null].map((period) => atYearEnd(inPeriod(period)))).toEqual([
    ...[false, false, true, false],
  ]);
  expect(atYearEnd(example.copy().removeTable('Rapport').report())).toBe(false);
});

describe('checks that do not apply at year-end', () => {
  /** What becomes of the checks, and the months they are given. */
  function run(period: string | null) {
    const months: number[] = [];
    const outcomes = beforeYearEnd(contextOf(inPeriod(period), new Set()), (given) => {
      months.push(given);
      return [PASSED];
    });
    return { outcomes, months };
  }

  test('run before, with the months that the report covers', () => {
    expect(run('T1')).toEqual({ outcomes: [PASSED], months: [4] });
    expect(run('T2')).toEqual({ outcomes: [PASSED], months: [8] });
  });

  test('are left out then', () => {
    expect(run('VB')).toEqual({ outcomes: [], months: [] });
  });

  test('can’t be tested without a period', () => {
    expect(run(null)).toMatchObject({
      outcomes: [{ kind: 'notTestable', reason: { sv: expect.stringMatching(/Period.* saknas/) } }],
      months: [],
    });
  });
});

test('what Rapport does not give is lacking', () => {
  const report = example.copy().removeTable('Rapport').report();
  const said = [periodOf, yearOf, reportDateOf].map((source) => {
    const given = source(report);
    return isLack(given) ? given.lack : given.value;
  });
  expect(said).toEqual([
    { sv: 'Period saknas i Rapport.', en: 'Rapport does not give Period.' },
    { sv: 'Rapportår saknas i Rapport.', en: 'Rapport does not give Rapportår.' },
    { sv: 'Rapportdatum saknas i Rapport.', en: 'Rapport does not give Rapportdatum.' },
  ]);
});

test('what Rapport gives is read there', () => {
  const report = example.report();
  const { heading } = report;
  expect(heading.period?.value).toBe('T2');
  expect([periodOf(report), yearOf(report), reportDateOf(report)]).toEqual([
    heading.period,
    heading.year,
    heading.reportDate,
  ]);
});
