import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book, findingsOf, messagesOf, reasonsOf } from '../testing/book.testing';
import { saysInFull } from '../testing/inFull.testing';
import { passedBy } from './passedBy.testing';
import { str03 } from './STR-03-unreadable';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

const ROW = 'Verksamheter|Ekonomi|Kostnad';

describe('STR-03', () => {
  test.each([
    [
      `${ROW}|Prognos`,
      'cirka 54',
      'Prognos för Ekonomi, Kostnad är ”cirka 54” men ska vara ett belopp, till exempel 1 234,5.',
    ],
    [
      `${ROW}|Prognos`,
      '54 %',
      'Prognos för Ekonomi, Kostnad är ”54 %”: enheten % hör inte hemma i kolumnen.',
    ],
    [
      `${ROW}|Prognos`,
      { value: 0.545, format: '0.0%' },
      'Prognos för Ekonomi, Kostnad är ”0,545”: enheten % hör inte hemma i kolumnen.',
    ],
    [
      `${ROW}|Prognos`,
      true,
      'Prognos för Ekonomi, Kostnad är ”SANT” men ska vara ett belopp, till exempel 1 234,5.',
    ],
    [
      `${ROW}|Prognos`,
      'NaN',
      'Prognos för Ekonomi, Kostnad är ”NaN” men ska vara ett belopp, till exempel 1 234,5.',
    ],
    [
      `${ROW}|Prognos`,
      { value: null, formula: 'SUM(D1:D3)' },
      'Prognos för Ekonomi, Kostnad är en formel utan sparat resultat: öppna arbetsboken i Excel och spara den.',
    ],
    [
      `${ROW}|Verksamhetsområde`,
      null,
      'Verksamhetsområde saknas på raden, så den kan inte kopplas till något.',
    ],
    [
      'Aktiviteter|A01|Slutdatum',
      '2020-02-30',
      'Slutdatum för A01 är ”2020-02-30” men ska vara ett datum, till exempel 2020-08-31.',
    ],
    [
      'Internkontroll|First Card: moms|Fel',
      4.5,
      'Fel för First Card: moms är ”4,5” men ska vara ett heltal, till exempel 137.',
    ],
    [
      'Rapport|Rapportår|Värde',
      'i år',
      'Rapportår är ”i år” men ska vara ett årtal, till exempel 2020.',
    ],
    [
      'Rapport|Decimaler|Värde',
      1.5,
      'Decimaler är ”1,5” men ska vara ett antal decimaler från 0 till 8.',
    ],
  ])('finds what cannot be read in %s', (key, written, message) => {
    const result = example.copy().set(key, written).check();
    expect(messagesOf(result, 'STR-03')).toEqual([message]);
    expect(findingsOf(result, 'STR-03')[0]).toMatch(/^error /);
  });

  test.each(['54,9', '−54,9', '54 900 tkr', '54.9', '-', '..', null, '1 234,50 mnkr'])(
    'reads %j as an amount or as missing',
    (written) => {
      expect(findingsOf(example.copy().set(`${ROW}|Prognos`, written).check(), 'STR-03')).toEqual(
        [],
      );
    },
  );

  test('finds a threshold that cannot be read', () => {
    const result = example.copy().add('Rapport', { Uppgift: 'BUD-07', Värde: 'lagom' }).check();
    expect(findingsOf(result, 'STR-03')).toEqual(['error Rapport|BUD-07|Värde']);
    expect(messagesOf(result, 'STR-03')).toEqual([
      'BUD-07 är ”lagom” men ska vara en andel, till exempel 25 %.',
    ]);
    expect(reasonsOf(result, 'BUD-07')).toEqual(['Gränsen för BUD-07 i Rapport kan inte läsas.']);
  });

  test.each([
    ['BUD-07', '5 mnkr', 'BUD-07 är ”5 mnkr” men ska vara en andel, till exempel 25 %.'],
    [
      'BUD-10 belopp',
      '5 %',
      'BUD-10 belopp är ”5 %” men ska vara ett belopp, till exempel 1 234,5.',
    ],
    [
      'BUD-10',
      5,
      'BUD-10 är ”5” men ska vara en andel, till exempel 25 %, eller ett belopp, till exempel 1 234,5.',
    ],
  ])('finds that the threshold %s cannot be %j', (name, value, message) => {
    const result = example.copy().add('Rapport', { Uppgift: name, Värde: value }).check();
    expect(messagesOf(result, 'STR-03')).toEqual([message]);
    expect(findingsOf(result, 'STR-03')).toEqual([`error Rapport|${name}|Värde`]);
  });

  test.each([
    ['BUD-07', 25],
    ['BUD-10 belopp', 5],
    ['BUD-10', '5 %'],
    ['BUD-10', '2 mnkr'],
    ['BUD-07', null],
  ])('takes %s to be %j', (name, value) => {
    const result = example.copy().add('Rapport', { Uppgift: name, Värde: value }).check();
    expect(findingsOf(result, 'STR-03')).toEqual([]);
  });

  test('cuts what nobody would read on', () => {
    const result = example.copy().set(`${ROW}|Prognos`, 'x'.repeat(100)).check();
    expect(messagesOf(result, 'STR-03')[0]).toContain(`”${'x'.repeat(60)}…”`);
    const whole = example
      .copy()
      .set(`${ROW}|Prognos`, ` ${'x'.repeat(60)} `)
      .check();
    expect(messagesOf(whole, 'STR-03')[0]).toContain(`”${'x'.repeat(60)}”`);
  });

  test('counts one check for every row, whatever else is wrong with it', () => {
    const all = passedBy(str03, example);
    expect(all).toBeGreaterThan(0);
    const unreadable = example.copy().set(`${ROW}|Prognos`, 'x').set(`${ROW}|Budget`, 'x');
    expect(passedBy(str03, unreadable)).toBe(all - 1);
    const otherFault = example.copy().set(`${ROW}|Prognos`, { error: '#REF!' });
    expect(passedBy(str03, otherFault)).toBe(all);
  });
});

saysInFull('STR-03', {
  'what each column cannot hold': (book) =>
    book
      .set(`${ROW}|Prognos`, 'cirka 54')
      .set(`${ROW}|Budget`, '54 %')
      .set(`${ROW}|Bokfört`, { value: null, formula: 'SUM(D1:D3)' })
      .set(`${ROW}|Avvikelse`, true)
      .set('Indikatorer|KF1.1|Antal tillhandahållna platser för feriejobb|Periodens utfall', 'tre')
      .set('Aktiviteter|A01|Slutdatum', '2020-02-30')
      .set('Internkontroll|First Card: moms|Fel', 4.5)
      .add('Verksamheter', { Slag: 'Kostnad', Prognos: 'x' })
      .add('Balansräkning', { Belopp: 'x' }),
  'settings and thresholds': (book) =>
    book
      .set('Rapport|Rapportår|Värde', 'i år')
      .set('Rapport|Decimaler|Värde', 1.5)
      .set('Rapport|Rapportdatum|Värde', false)
      .add('Rapport', { Uppgift: 'BUD-07', Värde: '5 mnkr' })
      .add('Rapport', { Uppgift: 'BUD-10 belopp', Värde: '5 %' })
      .add('Rapport', { Uppgift: 'BUD-10', Värde: 5 }),
});
