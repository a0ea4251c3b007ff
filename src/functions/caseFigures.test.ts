import { describe, expect, it } from '@jest/globals';
import { call, column, OMITTED, one, shown } from './call.testing';

/** A function, its arguments and its answer on the case (Servicenämnden T2 2020). */
type Row = readonly [name: string, given: readonly unknown[], answer: unknown];

const CELL_BY_CELL: readonly Row[] = [
  ['AVVIKELSE', ['Kostnad', 53.8, 54.9], -1.1],
  ['AVVIKELSE', ['Intäkt', 80.6, 77.5], -3.1],
  ['AVVIKELSE', ['Resultat', -0.5, -1.8], -1.3],
  ['AVVIKELSE', [' kostnad ', '53,8', '54,9'], -1.1],
  ['AVVIKELSE', ['Intäkt', 265.4, 257.1], -8.3],
  ['AVVIKELSEANDEL', ['Intäkt', 80.6, 77.5], -0.0384615385],
  ['RESULTAT.FÖRE', [257.1, 258.9], -1.8],
  ['RESULTAT.FÖRE', ['1 257,1', '−258,9'], 1516],
  ['NETTOAVVIKELSE', [63.2, 61.5, 80.6, 77.5], -1.4],
  ['FOND.UTGÅENDE', [3.3, 1.3], 2],
  ['FOND.UTTAG', [3.3, -1.8, -0.5], 1.3],
  ['FOND.UTTAG', [1, -1.8, -0.5], 1],
  ['FOND.UTTAG', [3.3, 0.4, -0.5], -0.9],
  ['FOND.UTTAG', [3.3, 0.4, -0.5, 4], -0.7],
  ['RESULTAT.EFTER', [-1.8, 1.3], -0.5],
  ['BUDGETFÖLJSAMHET', [265.9, 258.9], 0.9736743137],
  ['BUDGETFÖLJSAMHET', [265.9, 258.9, 1.3], 0.9687852576],
  ['PROGNOSSÄKERHET', [258.9, 262.6], 0.0142912321],
  ['FÖRBRUKNINGSGRAD', [175, 265.9], 0.6581421587],
  ['RIKTPUNKT', ['2020-08-31'], 0.6666666667],
  ['RIKTPUNKT', ['2020-08-15'], 0.5833333333],
  ['RIKTPUNKT', [44074], 0.6666666667],
  ['FRAMSKRIVNING', [175, '2020-08-31'], 262.5],
  ['ÅTERSTÅENDETAKT', [175, 258.9, '2020-08-31'], 20.975],
  ['MÅLUPPFYLLELSE', ['6,7 %', '6,5 %', 'Lägre är bättre'], 'Nås inte'],
  ['MÅLUPPFYLLELSE', ['61,54 %', 13, 'Högre är bättre'], 'Kan inte bedömas'],
  ['MÅLUPPFYLLELSE', [84, '85 %', 'Högre är bättre', 85], 'Väntas nås'],
  ['MÅLUPPFYLLELSE', [4, 17, 'Högre är bättre', 4], 'Nås inte'],
  ['MÅLUPPFYLLELSE', ['97,4 %', '100 %', 'Högst'], 'Nås'],
  ['MÅLUPPFYLLELSE', ['0 %', '+/-1 %', 'Intervall'], 'Nås'],
  ['MÅLUPPFYLLELSE', ['Ja', 'Ja', 'Ja/Nej', 'Ja'], 'Nås'],
  ['MÅLUPPFYLLELSE', [5, '4 500 st', 'Högre är bättre', OMITTED, 'st'], 'Nås inte'],
  ['AVRUNDNINGSTOLERANS', [8, 0.1], 0.45],
  ['KÖNSSKILLNAD', [7.5, 2.9], 4.6],
  ['KÖNSSKILLNAD', ['7,5 %', '2,9 %'], 4.6],
];

describe('the figures of the case', () => {
  it.each(CELL_BY_CELL)('%s %j = %j', (name, given, answer) => {
    expect(one(call(name, ...given))).toBe(answer);
  });

  it.each(CELL_BY_CELL)('%s %j = %j, as ranges', (name, given, answer) => {
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

  it.each(CELL_BY_CELL.filter(([, given]) => given.length > 1))(
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
