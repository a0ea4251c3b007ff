import { describe, expect, test } from '@jest/globals';
import { toText } from '../../figures/decimal';
import type { Answers } from '../../language/question';
import { readCsv } from '../readText';

function read(lines: readonly string[], answers: Answers = {}) {
  const result = readCsv('lista.csv', new TextEncoder().encode(lines.join('\n')), answers);
  if (!result.ok) throw new Error(result.sentence.sv);
  const { ledger } = result;
  return {
    ledger,
    entries: ledger.entries.map(({ account, objects, month, measure, amount }) =>
      [account, Object.values(objects).join('+'), month, measure, toText(amount)].join(' '),
    ),
    faults: ledger.notes
      .filter(({ weight }) => weight === 'fault')
      .map(({ line, text }) => `${line}: ${text.sv}`),
    asked: ledger.questions.map(({ id }) => id),
  };
}

describe('months side by side', () => {
  const months = ['Enhet;Konto;Benämning;jan;feb;Summa', 'A Bad;3011 Avgifter;;-1,50;-2,00;-3,50'];

  test('are taken by month, and their sum is checked', () => {
    const { entries, faults } = read([
      'År 2024',
      ...months,
      'A Bad;4010 Material;;5,00;6,00;11,00',
    ]);
    expect(entries).toEqual([
      '3011 A Bad 202401 booked -1.50',
      '3011 A Bad 202402 booked -2.00',
      '4010 A Bad 202401 booked 5.00',
      '4010 A Bad 202402 booked 6.00',
    ]);
    expect(faults).toEqual([]);
  });

  test('that do not come to the sum are told with the line', () => {
    const { faults } = read(['År 2024', ...months, 'A Bad;4010 Material;;5,00;6,00;12,00']);
    expect(faults).toEqual(['4: Månaderna summerar inte till radens summa (konto 4010).']);
  });
});

describe('sums by arithmetic', () => {
  const list = [
    'Period 202401-202403',
    'Ansvar;Konto;Utfall',
    '1100 Stab;3011;-10,00',
    '1100 Stab;4010;7,00',
    '1100 Stab;;-3,00',
    '2100 Bad;301;-8,00',
    '2100 Bad;3011;-5,00',
    '2100 Bad;3012;-3,00',
    'Summa 2100 Bad;;-8,00',
  ];

  test('rows without account, groups of accounts and the grand total are no data', () => {
    const { entries, faults } = read([...list, 'Totalt;;-11,00']);
    expect(entries).toEqual([
      '3011 1100 202403 booked -10.00',
      '4010 1100 202403 booked 7.00',
      '3011 2100 202403 booked -5.00',
      '3012 2100 202403 booked -3.00',
    ]);
    expect(faults).toEqual([]);
  });

  test('a sum that does not hold is told with its line', () => {
    expect(read([...list, 'Totalt;;-99,00']).faults).toEqual([
      '10: Summaraden Totalt stämmer inte med raderna som den summerar.',
    ]);
  });
});

describe('signs', () => {
  test.each([
    ['-10,00', '4,00'],
    ['10,00', '4,00'],
    ['10,00', '-4,00'],
  ])('revenue %s and cost %s', (revenue, cost) => {
    const { entries } = read([
      '2024-03',
      'Kst;Konto;Utfall',
      `A1;3011;${revenue}`,
      `A1;4010;${cost}`,
    ]);
    expect(entries).toEqual(['3011 A1 202403 booked -10.00', '4010 A1 202403 booked 4.00']);
  });

  test('revenues of both signs are asked about', () => {
    const list = ['2024-03', 'Kst;Konto;Utfall', 'A1;3011;10,00', 'A1;3012;-9,00', 'A1;4010;4,00'];
    expect(read(list).asked).toEqual(['sign']);
    expect(read(list, { Tecken: 'plain' }).entries[0]).toBe('3011 A1 202403 booked -10.00');
  });
});

describe('unit', () => {
  test.each([
    ['Belopp i tkr', '10', 'tkr', []],
    ['Resultat', '10,00', 'kr', []],
    ['Resultat', '10', 'kr', ['unit']],
  ])('%s with %s is %s', (title, amount, unit, asked) => {
    const found = read([title, '2024-03', 'Kst;Konto;Utfall', `A1;4010;${amount}`]);
    expect([found.ledger.unit, found.asked]).toEqual([unit, asked]);
  });
});

describe('numbers', () => {
  test.each([
    ['1 234,50', '1234.50'],
    ['1 234,50-', '-1234.50'],
    ['(1 234,50)', '-1234.50'],
    ['−1234,50', '-1234.50'],
  ])('%s', (written, amount) => {
    const { entries } = read([
      '2024-03',
      'Kst;Konto;Utfall',
      `A1;4010;${written}`,
      'A1;4011;9000000,00',
    ]);
    expect(entries[0]).toBe(`4010 A1 202403 booked ${amount}`);
  });

  test('a point between thousands is read and told; where nothing tells it, it is a fault', () => {
    const list = (amount: string) => ['2024-03', 'Kst;Konto;Utfall kr', `A1;4010;${amount}`];
    expect(read(list('1.234,50')).entries).toEqual(['4010 A1 202403 booked 1234.50']);
    expect(read(list('1.234')).faults).toEqual([
      '3: Beloppet 1.234 kan vara tusental eller decimaler: exportera utan tusentalstecken.',
    ]);
    expect(read(list('12x,50')).faults).toEqual([
      '3: Beloppet 12x,50 går inte att läsa och är inte medräknat: rätta det i filen.',
    ]);
  });

  test('a decimal point and commas between fields', () => {
    const { entries } = read(['2024-03', 'Kst,Konto,Utfall', 'A1,4010,"1,234.50"', 'A1,4011,2.25']);
    expect(entries).toEqual(['4010 A1 202403 booked 1234.50', '4011 A1 202403 booked 2.25']);
  });
});

test('this year and last year side by side, the budget of the year before that to date', () => {
  const { entries } = read([
    'Period: 202401 - 202408',
    'Ansvar\tKonto\tBudget ack\tBudget 2024\tUtfall ack 2024\tUtfall ack 2023\tBokslut 2023\tAvvikelse',
    'A1\t4010\t8,00\t12,00\t7,50\t7,00\t11,00\t4,50',
  ]);
  expect(entries).toEqual([
    '4010 A1  budget 12.00',
    '4010 A1 202408 booked 7.50',
    '4010 A1 202408 priorBooked 7.00',
    '4010 A1 202408 priorAccounts 11.00',
  ]);
});

test('a header that names months of last year is last year to date', () => {
  const { entries } = read([
    'Ansvar;Konto;Utfall 202401-202408;Utfall 202301-202308;Utfall 2023',
    'A1;4010;7,50;7,00;11,00',
  ]);
  expect(entries).toEqual([
    '4010 A1 202408 booked 7.50',
    '4010 A1 202408 priorBooked 7.00',
    '4010 A1 202408 priorAccounts 11.00',
  ]);
});

test('a list that does not say through which month is asked about', () => {
  const list = ['Kst;Konto;Utfall', 'A1;4010;1,00'];
  expect(read(list).asked).toEqual(['through']);
  expect(read(list, { Period: '2024-08' }).entries).toEqual(['4010 A1 202408 booked 1.00']);
});

test('an object that is written once above its rows', () => {
  const { entries } = read([
    '2024-03',
    'Ansvar;Konto;Utfall',
    '1100 Stab;;',
    ';4010;1,00',
    '2100 Bad;;',
    ';4010;2,00',
  ]);
  expect(entries).toEqual(['4010 1100 202403 booked 1.00', '4010 2100 202403 booked 2.00']);
});
