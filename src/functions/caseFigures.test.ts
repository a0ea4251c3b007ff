import { describe, expect, it } from '@jest/globals';
import { call, column, OMITTED, one, shown } from './testing/call.testing';
import { CASE_FIGURES } from './testing/caseFigures.testing';

describe('the figures of the case', () => {
  it.each(CASE_FIGURES)('%s %j = %j', (name, given, answer) => {
    expect(one(call(name, ...given))).toBe(answer);
  });

  it.each(CASE_FIGURES)('%s %j = %j, as ranges', (name, given, answer) => {
    const ranges = given.map((value) =>
      value === OMITTED
        ? OMITTED
        : [
            [value, value],
            [value, value],
            [value, value],
          ],
    );
    expect(call(name, ...ranges)).toEqual([
      [answer, answer],
      [answer, answer],
      [answer, answer],
    ]);
  });

  it.each(CASE_FIGURES.filter(([, given]) => given.length > 1))(
    '%s %j = %j, a single value for a whole range',
    (name, [first, ...others], answer) => {
      const ranges = others.map((value) => (value === OMITTED ? OMITTED : column(value, value)));
      expect(call(name, first, ...ranges)).toEqual(column(answer, answer));
    },
  );

  it('spills the movement of the fund', () => {
    expect(call('FOND.RÖRELSE', 3.3, [[0, 1.3]])).toEqual([
      [3.3, 3.3],
      [0, 1.3],
      [3.3, 2],
    ]);
    expect(call('FOND.RÖRELSE', [[7.6, 3.3]], [[4.3, 1.3]])).toEqual([
      [7.6, 3.3],
      [4.3, 1.3],
      [3.3, 2],
    ]);
  });

  it('checks the totals of costs, in every column of the table', () => {
    const parts = [
      [53.8, 36, 54.9],
      [44.2, 30.2, 42.7],
      [38.8, 23, 35.4],
      [63.2, 41.7, 61.5],
      [42.3, 28.4, 41.5],
      [11, 7.6, 11],
      [10.7, 7.1, 9.9],
      [2, 1, 2],
    ];
    expect(call('SUMMAKONTROLL', [[265.9, 175, 258.9]], parts, 0.1)).toEqual([
      ['Inom avrundning (0,1)', 'Stämmer', 'Stämmer'],
    ]);
    expect(
      one(
        call(
          'SUMMAKONTROLL',
          175,
          parts.map((row) => [row[1]]),
        ),
      ),
    ).toBe('Stämmer');
    expect(
      one(
        call(
          'SUMMAKONTROLL',
          259.2,
          parts.map((row) => [row[2]]),
        ),
      ),
    ).toBe('Inom avrundning (0,3)');
    expect(one(call('SUMMAKONTROLL', 2.3, [[3.3], [-1.3]]))).toBe('Avviker 0,3');
  });

  it('checks the balance sheet', () => {
    expect(one(call('BALANSKONTROLL', 68293209, 68293209))).toBe('Stämmer');
    expect(one(call('BALANSKONTROLL', 68293209, column(9388696, 58904513)))).toBe('Stämmer');
    expect(one(call('BALANSKONTROLL', column(3303871, 64989339), 68293209))).toBe(
      'Inom avrundning (1)',
    );
    expect(one(call('BALANSKONTROLL', '68 293 209', 68293219, 1))).toBe('Avviker 10');
  });

  it('splits what the target of an indicator says', () => {
    const cells = column('+/-1 %', '61,54 %', '4 000 ton', 'Ja', 'Tas fram av nämnd', -3.5);
    expect(shown(call('TOLKA', cells))).toEqual([
      ['', '%', -1, 1],
      [61.54, '%', '', ''],
      [4000, 'ton', '', ''],
      [true, '', '', ''],
      ['', '', '', ''],
      [-3.5, '', '', ''],
    ]);
  });
});
