import { describe, expect, test } from '@jest/globals';
import { toNumber } from '../figures/decimal';
import type { WrittenCell } from '../report/cell';
import type { Datum } from '../report/datum';
import { cell } from './cells/cell.testing';
import { readHeading } from './readHeading';

type Row = readonly [name: string | null, value: WrittenCell['value'] | WrittenCell];

function headingOf(rows: readonly Row[], date1904 = false, appendices?: readonly string[]) {
  const faults: Datum<unknown>[] = [];
  const source = {
    name: 'Rapport',
    sheet: 'R',
    headerRow: 4,
    firstColumn: 1,
    columnCount: 2,
  } as const;
  const column = (name: string, at: number) => ({
    source: { name, header: name, column: at + 1 },
    at,
  });
  const heading = readHeading(
    {
      source,
      rows: rows.map(([name, value], index) => ({
        row: 5 + index,
        cells: [
          cell(name),
          typeof value === 'object' && value !== null && 'format' in value ? value : cell(value),
        ],
      })),
      name: column('Uppgift', 0),
      value: column('Värde', 1),
      date1904,
    },
    faults,
    appendices,
  );
  return { heading, faults: faults.map(({ fault, row }) => ({ ...fault, row: row.row })) };
}

const CASE: readonly Row[] = [
  ['Nämnd', 'Socialnämnden'],
  ['Rapportår', 2021],
  ['Period', 'T1'],
  ['Rapportdatum', cell(44316, 'yyyy-mm-dd')],
  ['Penningenhet', 'tkr'],
  ['Decimaler', 0],
];

test('the settings, whatever their order, case and spaces', () => {
  const shuffled = [...CASE]
    .reverse()
    .map(([name, value]): Row => [` ${name?.toUpperCase()}  `, value]);
  for (const { heading, faults } of [headingOf(CASE), headingOf(shuffled)]) {
    expect(faults).toEqual([]);
    expect([heading.committee?.value, heading.year?.value, heading.period?.value]).toEqual([
      'Socialnämnden',
      2021,
      'T1',
    ]);
    expect(heading.reportDate?.value).toEqual({ year: 2021, month: 4, day: 30 });
    expect(heading.money).toEqual({
      unit: 'tkr',
      decimals: 0,
      balanceUnit: 'kr',
      balanceDecimals: 0,
    });
  }
});

test('the same as text', () => {
  const { heading, faults } = headingOf([
    ['Rapportår', '2021'],
    ['Period', 'Tertial 1'],
    ['Rapportdatum', '2021-04-30'],
    ['Penningenhet', 'Tusen kronor'],
    ['Decimaler', '1'],
    ['Penningenhet balansräkning', 'Mkr'],
  ]);
  expect(faults).toEqual([]);
  expect([heading.year?.value, heading.period?.value]).toEqual([2021, 'T1']);
  expect(heading.money).toMatchObject({ unit: 'tkr', decimals: 1, balanceUnit: 'mnkr' });
});

test('a date of the 1904 system', () => {
  const { heading } = headingOf([['Rapportdatum', 42612]], true);
  expect(heading.reportDate?.value).toEqual({ year: 2020, month: 8, day: 31 });
});

test.each<[string, WrittenCell['value'], string]>([
  ['Period', 'Verksamhetsberättelse', 'VB'],
  ['Period', 't2', 'T2'],
  ['Period', 'Tertial 2 2020', 'T2'],
  ['Period', 'M05', 'M05'],
  ['Period', 'm12', 'M12'],
  ['Period', 'augusti', 'M08'],
  ['Period', 't.o.m. sept 2020', 'M09'],
])('%s may be written %s', (name, value, period) => {
  expect(headingOf([[name, value]]).heading.period?.value).toBe(period);
});

describe('what can not be read is a fault of its row, and the usual unit stands', () => {
  test.each<[string, WrittenCell['value'], object]>([
    ['Rapportår', 'i år', { kind: 'unreadable', expected: 'year' }],
    ['Rapportår', 20, { kind: 'unreadable', expected: 'year' }],
    ['Rapportår', 2020.5, { kind: 'unreadable', expected: 'year' }],
    ['Period', 'T3', { kind: 'outsideVocabulary', nearest: 'T1' }],
    ['Rapportdatum', '31/8', { kind: 'unreadable', expected: 'date' }],
    ['Penningenhet', 'euro', { kind: 'outsideVocabulary' }],
    ['Decimaler', -1, { kind: 'unreadable', expected: 'decimals' }],
    ['Decimaler', 9, { kind: 'unreadable', expected: 'decimals' }],
    ['Tecken för fondförändring', 'plus', { kind: 'outsideVocabulary' }],
    ['Tak för resultatfond', '5 st', { kind: 'unreadable', expected: 'share' }],
    ['Negativ fond tillåten', 'kanske', { kind: 'outsideVocabulary' }],
    ['Nämnd', { error: '#REF!' }, { kind: 'excelError', error: '#REF!' }],
    ['Rapportår', true, { kind: 'unreadable', expected: 'year' }],
  ])('%s: %j', (name, value, fault) => {
    const { heading, faults } = headingOf([[name, value]]);
    expect(faults).toEqual([expect.objectContaining({ ...fault, row: 5 })]);
    expect(heading.money.unit).toBe('mnkr');
  });

  test('a misspelt name would else change nothing', () => {
    expect(headingOf([['Penningenhett', 'tkr']]).faults).toEqual([
      expect.objectContaining({ kind: 'outsideVocabulary', nearest: 'Penningenhet' }),
    ]);
    expect(headingOf([['', 'tkr']]).faults).toEqual([{ kind: 'blankKey', row: 5 }]);
  });

  test('a setting of the user’s own is left alone, and so is a blank row', () => {
    const { faults, heading } = headingOf([
      ['Diarienummer', '1.2-33/2020'],
      [null, null],
    ]);
    expect(faults).toEqual([]);
    expect(heading.rows).toHaveLength(1);
  });
});

test('the numbers of appendices, of which a blank one is none', () => {
  const { heading, faults } = headingOf([
    ['bilagenummer  mål och indikatorer', '12'],
    ['Bilagenummer Aktiviteter', null],
    ['Bilagenummer Driftbudget', 0],
  ]);
  expect(heading.appendixNumbers.map(({ title, number }) => [title, number.value])).toEqual([
    ['mål och indikatorer', 12],
    ['Aktiviteter', null],
    ['Driftbudget', null],
  ]);
  expect(heading.unknown).toEqual([]);
  expect(faults).toEqual([{ kind: 'unreadable', expected: 'count', row: 7 }]);
});

test('the first of two numbers counts', () => {
  const { heading } = headingOf([
    ['Bilagenummer Aktiviteter', 3],
    ['bilagenummer aktiviteter', 'fyra'],
  ]);
  expect(heading.appendixNumbers.map(({ number }) => number.value)).toEqual([3]);
});

describe('the number of an appendix that', () => {
  const numbered = (name: string) => headingOf([[name, 3]], false, ['Driftbudget', 'Aktiviteter']);

  test('is misspelt says which was meant', () => {
    for (const name of ['Bilagenumer Aktiviteter', 'Bilagenummer Aktivitetr']) {
      const { heading, faults } = numbered(name);
      expect(faults).toEqual([expect.objectContaining({ nearest: 'Bilagenummer Aktiviteter' })]);
      expect(heading.appendixNumbers).toEqual([]);
    }
  });

  test('there is not changes nothing, and is told', () => {
    const { heading } = numbered('Bilagenummer Lokaler');
    expect(heading.unknown.map(({ value }) => value)).toEqual(['Bilagenummer Lokaler']);
    expect(heading.appendixNumbers).toEqual([]);
  });
});

describe('the cap of the fund', () => {
  test.each([
    [cell('5 %'), 0.05],
    [cell(0.05, '0%'), 0.05],
    [cell(0.05), 0.05],
    [cell(5), 0.05],
    [cell('7,5%'), 0.075],
    [cell(1, '0%'), 1],
  ])('%j', (written, share) => {
    const cap = headingOf([['Tak för resultatfond', written]]).heading.fundCap?.value;
    expect(cap && toNumber(cap)).toBe(share);
  });
});

describe('thresholds', () => {
  const thresholdOf = (name: string, value: WrittenCell, unit = 'mnkr') =>
    headingOf([
      ['Penningenhet', unit],
      [name, value],
    ]).heading.thresholds.map((threshold) => ({
      rule: threshold.rule,
      number: threshold.value.value && toNumber(threshold.value.value.number),
      unit: threshold.value.value?.unit,
    }));

  test.each([
    ['BUD-07', cell('30 %'), { rule: 'BUD-07', number: 0.3, unit: 'share' }],
    ['bud-07 takt', cell(0.3, '0%'), { rule: 'BUD-07', number: 0.3, unit: 'share' }],
    ['BUD-10 belopp', cell('0,5 mnkr'), { rule: 'BUD-10', number: 0.5, unit: 'money' }],
    ['BUD-10', cell('500 tkr'), { rule: 'BUD-10', number: 0.5, unit: 'money' }],
    ['BUD-10', cell(0.3), { rule: 'BUD-10', number: 0.3, unit: 'bare' }],
    ['ACT-06', cell('60 %'), { rule: 'ACT-06', number: 0.6, unit: 'share' }],
  ])('%s: %j', (name, value, threshold) => {
    expect(thresholdOf(name, value)).toEqual([threshold]);
  });

  test('an amount is converted to the unit of the report', () => {
    expect(thresholdOf('BUD-10', cell('0,5 mnkr'), 'tkr')).toEqual([
      { rule: 'BUD-10', number: 500, unit: 'money' },
    ]);
  });

  test.each([
    ['mycket', { kind: 'unreadable' }],
    [-1, { kind: 'unreadable' }],
    ['3 st', { kind: 'unknownUnit', unit: 'st' }],
  ])('%j is none', (value, fault) => {
    expect(headingOf([['BUD-07', value]]).faults).toEqual([expect.objectContaining(fault)]);
  });

  test('BUD-071 names no rule', () => {
    expect(thresholdOf('BUD-071', cell(1))).toEqual([]);
  });
});
