import { describe, expect, it } from '@jest/globals';
import { readExample } from '../example/readExample';
import { exampleFolder } from '../example/readExampleFolder';
import { call, column, one, shown } from './testing/call.testing';

const ERROR = { error: '#REF!', message: null };

describe('FOND.RÖRELSE', () => {
  it('adds up the changes of a column, blanks aside', () => {
    expect(
      call('FOND.RÖRELSE', 3.3, [
        [1, ''],
        ['0,3', ''],
      ]),
    ).toEqual([
      [3.3, 3.3],
      [1.3, ''],
      [2, ''],
    ]);
  });

  it('leaves missing only what needs the missing value', () => {
    expect(call('FOND.RÖRELSE', [[3.3, '']], [[1.3, 1.3]])).toEqual([
      [3.3, ''],
      [1.3, 1.3],
      [2, ''],
    ]);
    expect(shown(call('FOND.RÖRELSE', null, 1.3))).toEqual(column('#N/A', 1.3, '#N/A'));
    expect(shown(call('FOND.RÖRELSE', 3.3, ''))).toEqual(column(3.3, '#N/A', '#N/A'));
    expect(shown(call('FOND.RÖRELSE', 3.3, [[ERROR, 0]]))).toEqual([
      [3.3, 3.3],
      ['#REF!', 0],
      ['#REF!', 3.3],
    ]);
  });

  it('takes an empty cell passed as 0 as no change', () => {
    expect(call('FOND.RÖRELSE', 3.3, 0)).toEqual(column(3.3, 0, 3.3));
  });

  it('refuses openings that are neither one nor one a column', () => {
    expect(one(call('FOND.RÖRELSE', [[1, 2]], [[1, 2, 3]]))).toBe('#VALUE!');
    expect(one(call('FOND.RÖRELSE', column(1, 2), [[1], [2]]))).toBe('#VALUE!');
  });
});

describe('SUMMAKONTROLL and BALANSKONTROLL', () => {
  it('check a column of totals row by row', () => {
    const parts = [
      [1, 2],
      [1, 3],
    ];
    expect(call('SUMMAKONTROLL', column(3, 7), parts)).toEqual(column('Stämmer', 'Avviker 3'));
  });

  it('allow half a unit for every number', () => {
    expect(one(call('SUMMAKONTROLL', 1, column(0.5, 0.6), 0.1))).toBe('Inom avrundning (0,1)');
    expect(one(call('SUMMAKONTROLL', 1, column(0.5, 0.65), 0.1))).toBe('Avviker 0,15');
    expect(one(call('SUMMAKONTROLL', 1, column(0.5, 0.6), 1))).toBe('Inom avrundning (0,1)');
    expect(one(call('SUMMAKONTROLL', 100, column(40, 61)))).toBe('Inom avrundning (1)');
    expect(one(call('SUMMAKONTROLL', 100, column(40, 61), 0.1))).toBe('Avviker 1');
  });

  it('take no part of a blank, and give no answer without a total or parts', () => {
    expect(one(call('SUMMAKONTROLL', 3, column(1, '', 2, null)))).toBe('Stämmer');
    expect(one(call('SUMMAKONTROLL', 3, column(1, 0, 2, 0)))).toBe('Stämmer');
    expect(one(call('SUMMAKONTROLL', '', column(1, 2)))).toBe('#N/A');
    expect(one(call('SUMMAKONTROLL', 3, column('', '')))).toBe('#N/A');
    expect(call('SUMMAKONTROLL', [[3, '']], [[3, 3]])).toEqual([['Stämmer', '']]);
    expect(one(call('BALANSKONTROLL', '', 1))).toBe('#N/A');
    expect(one(call('BALANSKONTROLL', 0, 0))).toBe('Stämmer');
  });

  it('let errors through, and refuse shapes and units that say nothing', () => {
    expect(one(call('SUMMAKONTROLL', 3, column(1, ERROR)))).toBe('#REF!');
    expect(one(call('SUMMAKONTROLL', ERROR, 1))).toBe('#REF!');
    expect(one(call('BALANSKONTROLL', 3, ERROR))).toBe('#REF!');
    expect(one(call('BALANSKONTROLL', 3, 3, ERROR))).toBe('#REF!');
    expect(one(call('SUMMAKONTROLL', [[1, 2]], [[1, 2, 3]]))).toBe('#VALUE!');
    expect(one(call('SUMMAKONTROLL', 3, 3, 0))).toBe('#NUM!');
    expect(one(call('SUMMAKONTROLL', 3, 3, [[1, 1]]))).toBe('#VALUE!');
    expect(one(call('SUMMAKONTROLL', 3, 3, ''))).toBe('#N/A');
    expect(one(call('BALANSKONTROLL', 3, 'bananer'))).toBe('#VALUE!');
  });
});

describe('MÅLUPPFYLLELSE', () => {
  const HIGHER = 'Högre är bättre';

  it('lets the forecast decide where there is one', () => {
    const outcomes = column(90, 80, 80, 90, '', '');
    const forecasts = column(90, 90, 80, 80, 90, '');
    expect(call('MÅLUPPFYLLELSE', outcomes, 85, HIGHER, forecasts)).toEqual(
      column('Nås', 'Väntas nås', 'Nås inte', 'Nås inte', 'Väntas nås', ''),
    );
  });

  it('answers for a forecast alone, as a single value too', () => {
    expect(one(call('MÅLUPPFYLLELSE', '', 85, HIGHER, 90))).toBe('Väntas nås');
    expect(one(call('MÅLUPPFYLLELSE', '', 85, HIGHER))).toBe('#N/A');
    expect(one(call('MÅLUPPFYLLELSE', 90, '', HIGHER))).toBe('#N/A');
  });

  it('never judges what is only told, left to the committee, or of another unit', () => {
    expect(one(call('MÅLUPPFYLLELSE', 90, 85, 'Uppgift'))).toBe('Kan inte bedömas');
    expect(one(call('MÅLUPPFYLLELSE', 90, 'Tas fram av nämnd', HIGHER))).toBe('Kan inte bedömas');
    expect(one(call('MÅLUPPFYLLELSE', '90 %', '85 st', HIGHER))).toBe('Kan inte bedömas');
  });

  it('gives units to the numbers that have none', () => {
    expect(one(call('MÅLUPPFYLLELSE', '90 %', 85, HIGHER))).toBe('Kan inte bedömas');
    expect(one(call('MÅLUPPFYLLELSE', '90 %', 85, HIGHER, null, 'procent'))).toBe('Nås');
    expect(one(call('MÅLUPPFYLLELSE', '90 %', 85, HIGHER, null, 0))).toBe('Kan inte bedömas');
  });
});

describe('MÅLSUMMERING', () => {
  it('counts the 32 indicators of the case', async () => {
    const example = await readExample(exampleFolder());
    if (!example.ok) throw new Error(example.sentence.en);
    const sheet = example.plan.sheets.find(({ table }) => table === 'Indikatorer');
    const cells = (name: string): unknown[][] => {
      const at = sheet?.columns.findIndex(({ header }) => header.startsWith(name)) ?? -1;
      return column(...(sheet?.rows ?? []).map((row) => written(row[at])));
    };
    const counts = call(
      'MÅLSUMMERING',
      cells('Periodens utfall'),
      cells('Årsmål'),
      cells('Riktning'),
      cells('Prognos'),
    );
    expect(counts).toEqual([
      ['Nås', 20],
      ['Väntas nås', 3],
      ['Nås inte', 7],
      ['Kan inte bedömas', 2],
    ]);
  });

  it('counts what lacks an outcome or a target, but no empty row', () => {
    const result = call('MÅLSUMMERING', column(1, '', ''), column('', 2, ''), 'Högre är bättre');
    expect(result.map(([, count]) => count)).toEqual([0, 0, 0, 2]);
  });

  it('lets errors through, and refuses ranges of different shape', () => {
    expect(one(call('MÅLSUMMERING', column(1, ERROR), 2, 'Högst'))).toBe('#REF!');
    expect(one(call('MÅLSUMMERING', column(1, 2), column(1, 2, 3), 'Högst'))).toBe('#VALUE!');
    expect(one(call('MÅLSUMMERING', 1, 2, 'Större'))).toBe('#VALUE!');
  });
});

describe('TOLKA', () => {
  it('marks what can’t be read, and leaves a blank blank', () => {
    expect(shown(call('TOLKA', column('3 av 4', '', '5')))).toEqual([
      ['#VALUE!', '', '', ''],
      ['', '', '', ''],
      [5, '', '', ''],
    ]);
    expect(shown(call('TOLKA', ''))).toEqual([['#N/A', '', '', '']]);
    expect(shown(call('TOLKA', ERROR))).toEqual([['#REF!', '', '', '']]);
    expect(one(call('TOLKA', [['1', '2']]))).toBe('#VALUE!');
  });
});

/** The content of a planned cell, whatever its number format. */
function written(cell: unknown): unknown {
  return typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell;
}
