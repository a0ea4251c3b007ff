import { expect, test } from '@jest/globals';
import { isoDate } from './calendarDate';
import { namedDates, namedMonths, namesYearEnd } from './namedTimes';

test.each([
  ['Nytt slutdatum 2020-11-30, i stället för 2020/06/30.', ['2020-11-30', '2020-06-30']],
  ['Diarienummer 2020-13-45 och 12020-11-301', []],
  ['Klart i november', []],
])('the dates in %s', (text, dates) => {
  expect(namedDates(text).map(isoDate)).toEqual(dates);
});

test.each<[string, [number | null, number][]]>([
  [
    'Utbildningen ges i oktober och november.',
    [
      [null, 10],
      [null, 11],
    ],
  ],
  [
    'Klart 15 november 2021, senast dec. 2021',
    [
      [2021, 11],
      [2021, 12],
    ],
  ],
  ['Försenat sedan mars, som förra november', []],
  ['Marsvin, majoritet och augustinerna', []],
  ['I OKTOBER\u00A02020', [[2020, 10]]],
  ['', []],
])('the months in %s', (text, months) => {
  expect(namedMonths(text).map(({ year, month }) => [year, month])).toEqual(months);
});

test.each([
  ['Klart till årsskiftet.', true],
  ['Förlängs till årets slut', true],
  ['Pågår till slutet av året', true],
  ['Årets bästa slutspurt', false],
])('%s speaks of the end of the year: %s', (text, isEnd) => {
  expect(namesYearEnd(text)).toBe(isEnd);
});
