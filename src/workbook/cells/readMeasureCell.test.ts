import { describe, expect, test } from '@jest/globals';
import { toNumber } from '../../figures/decimal';
import { cell } from './cell.testing';
import { readMeasureCell } from './readMeasureCell';

test.each([
  [cell('4 st'), 4, 'st'],
  [cell('61,54 %'), 61.54, '%'],
  [cell('90%'), 90, '%'],
  [cell('1,9 kg CO2 per kg livsmedel'), 1.9, 'kg CO2 per kg livsmedel'],
  [cell('4 000 ton'), 4000, 'ton'],
  [cell(0.6154, '0.00%'), 61.54, '%'],
  [cell(0.9, '0%'), 90, '%'],
  [cell(13), 13, null],
  [cell('13'), 13, null],
  [cell(0), 0, null],
])('%j is %d %s', (written, number, unit) => {
  const { value } = readMeasureCell(written);
  expect(value?.kind === 'quantity' && [toNumber(value.value), value.unit]).toEqual([number, unit]);
});

test.each(['+/-1 %', '±1 %', '+/- 1 %', '-1 till 1 %'])('%s is a closed interval', (text) => {
  const { value } = readMeasureCell(cell(text));
  expect(
    value?.kind === 'interval' && [toNumber(value.low), toNumber(value.high), value.unit],
  ).toEqual([-1, 1, '%']);
});

test.each([
  [cell('Ja'), true],
  [cell('nej'), false],
  [cell(true), true],
  [cell(false), false],
])('%j is %s', (written, value) => {
  expect(readMeasureCell(written).value).toEqual({ kind: 'boolean', value });
});

test('a side is only for targets', () => {
  expect(readMeasureCell(cell('minst 90 %'), { maySaySide: true }).value).toMatchObject({
    unit: '%',
    side: 'atLeast',
  });
  expect(readMeasureCell(cell('minst 90 %')).fault).toMatchObject({ kind: 'unreadable' });
});

describe('a target that the city leaves open', () => {
  test.each(['Tas fram av nämnd', 'Tas fram av nämnd/styrelse', ' tas fram  av nämnd'])(
    '%s is only for KF:s årsmål',
    (text) => {
      expect(readMeasureCell(cell(text), { mayBeOpen: true }).value).toEqual({
        kind: 'setByCommittee',
      });
      expect(readMeasureCell(cell(text)).fault).toMatchObject({ kind: 'unreadable' });
    },
  );
});

test.each(['många', 'ca 5', '>5', '3 av 4', '5 (81)'])('%s is no measure', (text) => {
  expect(readMeasureCell(cell(text), { mayBeOpen: true }).fault).toEqual({
    kind: 'unreadable',
    expected: 'measure',
  });
});

test.each(['-', '..', null])('%j is missing', (value) => {
  expect(readMeasureCell(cell(value))).toEqual({ value: null, fault: null });
});
