import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { splitPeriod } from './splitPeriod';

describe('splitPeriod', () => {
  it.each([
    ['Budget 2020', 'Budget', 2020, null, null],
    ['Budget (2020)', 'Budget', 2020, null, null],
    ['Budget, 2020', 'Budget', 2020, null, null],
    ['Budget – 2020', 'Budget', 2020, null, null],
    ['Bokslut 2019', 'Bokslut', 2019, null, null],
    ['Budget\u00AD\navvikelse 2020', 'Budget avvikelse', 2020, null, null],
    ['Bokfört tom augusti 2020', 'Bokfört', 2020, 8, null],
    ['Bokfört (t.o.m. aug 2020)', 'Bokfört', 2020, 8, null],
    ['Bokfört till och med januari – augusti 2020', 'Bokfört', 2020, 8, null],
    ['Bokfört per 2020-08-31', 'Bokfört', 2020, 8, null],
    ['Bokfört per 31 augusti', 'Bokfört', null, 8, null],
    ['Bokfört maj', 'Bokfört', null, 5, null],
    ['Periodens utfall VB 2019', 'Periodens utfall', 2019, null, 'VB'],
    ['Bokfört föregående år T2', 'Bokfört föregående år', null, null, 'T2'],
    ['Bokslut föregående år 2019', 'Bokslut föregående år', 2019, null, null],
    ['Prognos helår 2020', 'Prognos helår', 2020, null, null],
    ['Prognos 2020 (T2)', 'Prognos', 2020, null, 'T2'],
  ] as const)('%j', (header, base, year, month, period) => {
    expect(splitPeriod(header)).toEqual({ base, label: { year, month, period } });
  });

  it.each([
    ['Period', 'Period'],
    ['Mål', 'Mål'],
    ['Maj', 'Maj'],
    ['2020', '2020'],
    ['Tertial 2 2020', 'Tertial 2 2020'],
    ['2020 T2', '2020 T2'],
    ['– 2020', '– 2020'],
    ['KF:s\nårsmål', 'KF:s årsmål'],
    ['Prognos helår', 'Prognos helår'],
    ['Bokslut föregående år', 'Bokslut föregående år'],
    ['Utfall män/pojkar', 'Utfall män/pojkar'],
    ['Driftbudget2', 'Driftbudget2'],
    ['Budget (reviderad 2020)', 'Budget (reviderad 2020)'],
    ['Konto 4010', 'Konto 4010'],
    ['', ''],
  ])('%j is kept as %j', (header, base) => {
    expect(splitPeriod(header)).toEqual({ base, label: null });
  });

  it('leaves a base wherever there was a header', () => {
    const word = fc.constantFrom('Budget', 'tom', 'T2', 'VB', '2020', 'aug', '–', '(', ')', '31');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        expect(splitPeriod(words.join(' ')).base).not.toBe('');
      }),
    );
  });
});
