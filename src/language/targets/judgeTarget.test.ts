import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Direction } from '../../figures/target';
import { judgeTarget, sameUnit, withUnit } from './judgeTarget';
import type { Measure } from '../numbers/readMeasure';
import { readTarget } from '../numbers/readTarget';

const m = (written: string): Measure => {
  const measure = readTarget(written);
  if (!measure) throw new Error(`${written} is no measure`);
  return measure;
};
const judge = (value: string, target: string, direction: Direction, unit: string | null = null) =>
  judgeTarget({ value: m(value), target: m(target), direction, unit });

describe('judgeTarget', () => {
  it.each<[string, string, Direction, string | null, string]>([
    ['6,7 %', '6,5 %', 'lower', null, 'missed'],
    ['6,5 %', '6,5 %', 'lower', null, 'reached'],
    ['83', '85 %', 'higher', null, 'missed'],
    ['91', '80 %', 'higher', null, 'reached'],
    ['80', '82', 'higher', null, 'missed'],
    ['90 procent', '90%', 'higher', null, 'reached'],
    ['96,9 %', '100 %', 'atMost', null, 'reached'],
    ['0 %', '+/-1 %', 'interval', null, 'reached'],
    ['-1 %', '+/-1 %', 'interval', null, 'reached'],
    ['1,1', '+/-1 %', 'interval', null, 'missed'],
    ['Ja', 'Ja', 'boolean', null, 'reached'],
    ['Nej', 'Ja', 'boolean', null, 'missed'],
    ['1,9', '1,9 kg CO2 per kg livsmedel', 'lower', null, 'reached'],
    // The unit of Enhet stands for whichever has none.
    ['61,54 %', '60', 'higher', '%', 'reached'],
    ['4', '17', 'higher', 'st', 'missed'],
    ['4 ST', '17 st', 'higher', null, 'missed'],
    ['91 %', 'minst 90 %', 'higher', null, 'reached'],
    ['89 %', '≥ 90 %', 'higher', null, 'missed'],
    ['4 %', 'högst 5 %', 'lower', null, 'reached'],
    ['6 %', 'max 5', 'atMost', '%', 'missed'],
    ['6 %', 'minst 5 %', 'lower', null, 'incomparable'],
    ['6 %', 'högst 5 %', 'higher', null, 'incomparable'],
    ['Ja', 'minst 5 %', 'boolean', null, 'incomparable'],
    ['3 %', 'minst 5 %', 'informative', null, 'notJudged'],
    ['3', '4', 'informative', null, 'notJudged'],
    ['61,54 %', '13', 'informative', null, 'notJudged'],
  ])('%s against %s, %s, Enhet %s: %s', (value, target, direction, unit, verdict) => {
    expect(judge(value, target, direction, unit).kind).toBe(verdict);
  });

  it.each<[string, string, Direction, string | null, RegExp]>([
    ['61,54 %', '13', 'higher', null, /^61,54\s% och 13 har inte samma enhet\.$/],
    ['61,54 %', '13 st', 'higher', null, /enhet/],
    ['61,54', '13 st', 'higher', '%', /enhet/],
    ['61,54 %', '13', 'higher', 'st', /enhet/],
    ['1 tkr', '1 mnkr', 'atMost', null, /enhet/],
    ['0 %', '+/-1', 'interval', null, /enhet/],
    ['0 %', '1 %', 'interval', null, /^1\s% är inte ett intervall\.$/],
    ['Ja', '+/-1', 'interval', null, /^Ja är inte ett intervall\.$/],
    ['5', 'Ja', 'boolean', null, /^5 är inte Ja eller Nej\.$/],
    ['Ja', '5', 'higher', null, /^Ja är inte ett tal\.$/],
    ['5', '4–6', 'higher', null, /^4 till 6 är inte ett tal\.$/],
    ['5', 'Tas fram av nämnd', 'higher', null, /^Tas fram av nämnd är inte ett tal\.$/],
  ])('%s against %s, %s, Enhet %s can not be compared', (value, target, direction, unit, why) => {
    const verdict = judge(value, target, direction, unit);
    expect(verdict).toEqual({
      kind: 'incomparable',
      reason: { sv: expect.stringMatching(why), en: expect.any(String) },
    });
  });

  it('never compares by digits alone: with two different units there is no answer', () => {
    const unit = fc.constantFrom('%', 'st', 'mnkr', 'kg');
    fc.assert(
      fc.property(fc.integer(), fc.integer(), unit, unit, (a, b, left, right) => {
        const { kind } = judge(`${a} ${left}`, `${b} ${right}`, 'higher');
        expect(kind === 'incomparable').toBe(left !== right);
      }),
    );
  });
});

it('a unit of its own is never replaced', () => {
  expect(withUnit(m('4 st'), '%')).toEqual(m('4 st'));
  expect(withUnit(m('4'), '%')).toEqual(m('4 %'));
  expect(withUnit(m('4'), null)).toEqual(m('4'));
  expect(withUnit(m('Ja'), '%')).toEqual(m('Ja'));
});

it.each([
  ['4', '5', true],
  ['4 %', '5 %', true],
  ['4 %', '5', false],
  ['4', '5 %', false],
  ['Ja', 'Nej', true],
])('%s and %s count the same: %s', (a, b, same) => {
  expect(sameUnit(m(a), m(b))).toBe(same);
});
