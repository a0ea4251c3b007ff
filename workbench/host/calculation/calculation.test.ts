import { describe, expect, test } from '@jest/globals';
import { Host } from '../host';
import { enter } from '../model/cells/enter';
import { parseArea } from '../model/address';
import { resizeTable } from '../model/changes/tableEdits';
import { newBook } from '../runner/newBook';

/** A workbook of one sheet, without the library: what formulas give. */
function calculated(cells: Readonly<Record<string, string | number>>) {
  const host = new Host(newBook({ sheets: { Blad: [] } }));
  const { active: sheet } = host.book;
  const put = (address: string, input: string | number): void => {
    const { top = 0, left = 0 } = parseArea(address) ?? {};
    host.act('enter', () => enter(sheet, top, left, input));
  };
  for (const [address, input] of Object.entries(cells)) put(address, input);
  const value = (address: string): unknown => {
    const { top = 0, left = 0 } = parseArea(address) ?? {};
    const shown = sheet.cell(top, left)?.value ?? null;
    return typeof shown === 'object' && shown !== null ? shown.error : shown;
  };
  return { host, put, value, sheet };
}

describe('formulas', () => {
  test.each([
    ['=SUM(A1:A3)', 6],
    ['=A1+A2*A3', 7],
    ['=IF(A1>0,"ja","nej")', 'ja'],
    ['=SUMIFS(A1:A3,A1:A3,">1")', 5],
    ['=INDEX(A1:A3,MATCH(2,A1:A3,0))', 2],
    ['=ROUND(A3/7,2)', 0.43],
    ['=1/0', '#DIV/0!'],
    ['=NOSUCH(1)', '#NAME?'],
    ['=Z9', 0],
  ])('%s', (formula, expected) => {
    const { value } = calculated({ A1: 1, A2: 2, A3: 3, C1: formula });
    expect(value('C1')).toBe(expected);
  });

  test('only what depends on an edit is calculated again, through chains', () => {
    const { put, value } = calculated({ A1: 1, B1: '=A1*2', C1: '=B1+1', D1: '=RAND()*0+5' });
    put('A1', 10);
    expect([value('B1'), value('C1'), value('D1')]).toEqual([20, 21, 5]);
  });

  test('a cycle does not hang', () => {
    const { value } = calculated({ A1: '=B1+1', B1: '=A1+1', C1: '=5' });
    expect(value('C1')).toBe(5);
  });

  test('more formulas than the engine keeps in mind at once', () => {
    const { host, sheet } = calculated({ A1: 1 });
    host.act('enter', () => {
      for (let row = 1; row < 12_000; row++) enter(sheet, row, 0, `=$A$1+${row}`);
      enter(sheet, 0, 1, '=SUM(A1:A12000)');
    });
    expect(sheet.cell(1, 0)?.value).toBe(2);
    expect(sheet.cell(11_999, 0)?.value).toBe(12_000);
    expect(sheet.cell(0, 1)?.value).toBe((12_000 * 12_001) / 2);
  });
});

/** https://support.microsoft.com/office/205c6b06-03ba-4151-89a1-87a7eb36e531 (spilled arrays) */
describe('spilling', () => {
  test('an array fills the cells below and beside, and is read with #', () => {
    const { value } = calculated({ A1: 1, A2: 2, A3: 3, C1: '=A1:A3*10', E1: '=SUM(C1#)' });
    expect([value('C1'), value('C2'), value('C3')]).toEqual([10, 20, 30]);
    expect(value('E1')).toBe(60);
  });

  test('a cell in the way gives #SPILL!, and taking it away lets the array spill', () => {
    const { put, value } = calculated({ A1: 1, A2: 2, C2: 'i vägen', C1: '=A1:A2*10' });
    expect(value('C1')).toBe('#SPILL!');
    put('C2', '');
    expect([value('C1'), value('C2')]).toEqual([10, 20]);
    put('C2', 'igen');
    expect([value('C1'), value('C2')]).toEqual(['#SPILL!', 'igen']);
  });

  test('a shorter result takes the old cells back, and readers follow', () => {
    const { put, value } = calculated({
      A1: 1,
      A2: 1,
      A3: 0,
      C1: '=FILTER(A1:A3,A1:A3>0)',
      E1: '=COUNT(C1:C9)',
    });
    expect(value('E1')).toBe(2);
    put('A2', 0);
    expect([value('C1'), value('C2'), value('E1')]).toEqual([1, null, 1]);
  });

  test('calculating again does not block itself', () => {
    const { host, value } = calculated({ A1: 1, A2: 2, C1: '=A1:A2' });
    host.calculator.recalculateAll();
    expect([value('C1'), value('C2')]).toEqual([1, 2]);
  });
});

describe('tables in formulas', () => {
  test.each([
    ['=SUM(T[Budget])', 30],
    ['=[@Budget]-[@Prognos]', -1],
    ['=T[@Budget]*2', 20],
    ['=ROWS(T[#All])', 3],
    ['=SUM(T[[Budget]:[Prognos]])', 63],
  ])('%s', (formula, expected) => {
    const rows = [
      ['Budget', 'Prognos', 'Avvikelse'],
      [10, 11, formula],
      [20, 22, ''],
    ];
    const host = new Host(newBook({ tables: { T: rows } }));
    host.calculateIfDue();
    expect(host.book.active.cell(4, 2)?.value).toBe(expected);
  });

  test('a new row is in the sum', () => {
    const host = new Host(newBook({ tables: { T: [['Budget'], [10], [20]] } }));
    const [sheet] = host.book.sheets;
    const [table] = host.book.tables;
    if (!sheet || !table) throw new Error('The table was not made.');
    host.type(sheet, 0, 2, '=SUM(T[Budget])');
    host.act('resize', () => resizeTable(table, { ...table.area, bottom: table.area.bottom + 1 }));
    host.type(sheet, 6, 0, 5);
    expect(sheet.cell(0, 2)?.value).toBe(35);
  });
});
