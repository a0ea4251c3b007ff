import { describe, expect, it } from '@jest/globals';
import { readPeriodLabel } from './readPeriodLabel';

describe('readPeriodLabel', () => {
  it.each([
    ['Tertial 2 2020', 2020, null, 'T2'],
    ['T2 2020', 2020, null, 'T2'],
    ['2020 T1', 2020, null, 'T1'],
    ['2020 (T2)', 2020, null, 'T2'],
    ['Tertialrapport 1, 2020', 2020, null, 'T1'],
    ['tertial 2', null, null, 'T2'],
    ['VB 2019', 2019, null, 'VB'],
    ['2020', 2020, null, null],
    ['helår 2020', 2020, null, null],
    ['augusti 2020', 2020, 8, null],
    ['2020 tom augusti', 2020, 8, null],
    ['tom augusti 2020', 2020, 8, null],
    ['t.o.m. aug 2020', 2020, 8, null],
    ['t o m aug. 2020', 2020, 8, null],
    ['till och med\naugusti 2020', 2020, 8, null],
    ['januari–augusti 2020', 2020, 8, null],
    ['jan - aug 2020', 2020, 8, null],
    ['januari till och med april', null, 4, null],
    ['2020-08-31', 2020, 8, null],
    ['per 2020-08-31', 2020, 8, null],
    ['31 augusti 2020', 2020, 8, null],
    ['31 augusti', null, 8, null],
    ['29 februari', null, 2, null],
    ['2020-08', 2020, 8, null],
    ['maj', null, 5, null],
    ['M08', null, 8, null],
    ['m12 2020', 2020, 12, null],
  ] as const)('%j', (text, year, month, period) => {
    expect(readPeriodLabel(text)).toEqual({ year, month, period });
  });

  it.each([
    '',
    'Period',
    'helår',
    'tom',
    'per',
    'T3',
    'tertial 3 2020',
    'Budget 2020',
    'augusti 2020 prognos',
    '2019 2020',
    '1820',
    '2020-13',
    '31 juni 2020',
    '29 februari 2019',
    'augusti–januari 2020',
    'januari–mål',
    'augusti 2020 2020',
    'T2 augusti',
    'm2',
    'M13',
    'M00',
  ])('%j names no period', (text) => {
    expect(readPeriodLabel(text)).toBeNull();
  });
});
