import { expect, test } from '@jest/globals';
import { type ExcelFaultKind, failed, faultOf, leaving } from './excelFault';
import { describeExcelFault } from './faultWords';

const words = (kind: ExcelFaultKind, left: readonly string[] = []) =>
  describeExcelFault(leaving(failed(kind), left).fault);

test('nothing was changed is said where nothing was', () => {
  expect(words('busy').sv).toMatch(/försök igen; inget har ändrats\.$/);
  expect(words('busy').en).toMatch(/try again; nothing was changed\.$/);
  expect(words('cancelled').sv).toBe('Avbrutet. Arbetsboken är som förut.');
});

test.each(['busy', 'cancelled', 'typedMeanwhile', 'general'] as const)(
  '%s: what may have stayed is named instead',
  (kind) => {
    const { sv, en } = words(kind, ['Driftbudget', 'Mål']);
    expect(sv).toMatch(/; bladen Driftbudget och Mål kan ha lagts till eller ändrats, så se efter/);
    expect(en).toMatch(/; the sheets Driftbudget and Mål may have been added or changed/);
    expect(sv + en).not.toMatch(/inget har ändrats|som förut|nothing was changed|as before/);
  },
);

test.each([
  ['InvalidSelection', /en annan arbetsbok ligger framför/],
  ['GeneralException', /Ligger en annan arbetsbok framför/],
])('%s has a sentence of its own, without the code', (code, says) => {
  const { sv } = describeExcelFault(faultOf({ code, message: 'There was an internal error' }));
  expect(sv).toMatch(says);
  expect(sv).not.toContain(code);
});
