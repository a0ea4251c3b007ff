import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Datum } from '../report/datum';
import { Book } from './testing/book.testing';
import { contextOf } from './context';
import { valuesOf, whyNotTestable, whyUnusable } from './usable';
import { isLack, lack, unreadable } from './lack';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

/** The forecast of Ekonomi, and the context of its workbook; its row may be broken. */
function forecastIn(book: Book, isBroken = false) {
  const report = book.report();
  const forecast = report.areas.rows[3]!.forecast;
  return { forecast, context: contextOf(report, new Set(isBroken ? [forecast.row] : [])) };
}

const KEY = 'Verksamheter|Ekonomi|Kostnad|Prognos';
const plain = () => example.copy();
const reasonFor = ({ forecast, context }: ReturnType<typeof forecastIn>) =>
  whyUnusable(context, forecast);

describe('a value', () => {
  test('that stands in its cell can be used', () => {
    const { forecast, context } = forecastIn(plain());
    expect(forecast.row.key).toBe('Ekonomi|Kostnad');
    expect(whyUnusable(context, forecast)).toBeNull();
    expect(valuesOf([forecast])).toEqual([forecast.value]);
  });

  test.each<[string, () => ReturnType<typeof forecastIn>, string, string]>([
    [
      'is missing',
      () => forecastIn(plain().set(KEY, null)),
      'Prognos för Ekonomi, Kostnad i Verksamheter (Verksamheter!E8) saknas.',
      'Prognos of Ekonomi, Kostnad in Verksamheter (Verksamheter!E8) is blank.',
    ],
    [
      'can not be read',
      () => forecastIn(plain().set(KEY, 'oklart')),
      'Prognos för Ekonomi, Kostnad i Verksamheter (Verksamheter!E8) kan inte läsas.',
      "Prognos of Ekonomi, Kostnad in Verksamheter (Verksamheter!E8) can't be read.",
    ],
    [
      'has no column',
      () => forecastIn(plain().removeColumn('Verksamheter', 'Prognos')),
      'Kolumnen Prognos saknas i Verksamheter.',
      'Verksamheter has no column Prognos.',
    ],
    [
      'stands on a broken row, whatever else is wrong with it',
      () => forecastIn(plain().set(KEY, null), true),
      'Ekonomi, Kostnad i Verksamheter (Verksamheter!E8) måste rättas först.',
      'Ekonomi, Kostnad of Verksamheter (Verksamheter!E8) must be corrected first.',
    ],
    [
      'can be read, but stands on a broken row',
      () => forecastIn(plain(), true),
      'Ekonomi, Kostnad i Verksamheter (Verksamheter!E8) måste rättas först.',
      'Ekonomi, Kostnad of Verksamheter (Verksamheter!E8) must be corrected first.',
    ],
  ])('%s', (_, given, sv, en) => {
    expect(reasonFor(given())).toEqual({ sv, en });
  });

  test('gets the same reason each time it is asked for', () => {
    const given = forecastIn(plain().set(KEY, null));
    expect(reasonFor(given)).toEqual(reasonFor(given));
  });
});

describe('several values', () => {
  const NO_ROW = lack('Ingen rad.', 'No row.');

  test('can be used when each of them can', () => {
    const { forecast, context } = forecastIn(plain());
    expect(whyNotTestable(context, [])).toBeNull();
    expect(whyNotTestable(context, [forecast, forecast])).toBeNull();
  });

  test('can not be used for the first reason among them', () => {
    const { forecast, context } = forecastIn(plain());
    const sources = [forecast, NO_ROW, lack('x', 'y')];
    expect(whyNotTestable(context, sources)).toBe(NO_ROW.lack);
    expect(sources.map(isLack)).toEqual([false, true, true]);
  });

  test('are never taken before they were tested', () => {
    const { forecast } = forecastIn(plain().set(KEY, null));
    expect(() => valuesOf([NO_ROW])).toThrow('Used before it was tested');
    expect(() => valuesOf([forecast])).toThrow('Used before it was tested');
  });
});

test('a cell that decides what its row is, and can not be read, is named by its place', () => {
  const kind: Datum<unknown> = forecastIn(plain()).forecast;
  expect(unreadable(kind).lack).toEqual({
    sv: 'Prognos i Verksamheter (Verksamheter!E8) kan inte läsas.',
    en: "Prognos in Verksamheter (Verksamheter!E8) can't be read.",
  });
});
