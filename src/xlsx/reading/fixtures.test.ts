import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readXlsx } from './readXlsx';

const readFixture = async (name: string) => {
  const result = await readXlsx(join(__dirname, 'fixtures', name));
  if (result.kind === 'unreadable') throw new Error(JSON.stringify(result.fault));
  return result.workbook;
};

describe.each(['excelts.xlsx', 'libreoffice.xlsx'])('%s', (name) => {
  it('holds one table, its totals row apart', async () => {
    const { tables, lastAuthor, date1904 } = await readFixture(name);
    expect({ lastAuthor, date1904 }).toEqual({ lastAuthor: 'Åsa Öberg', date1904: false });
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({
      name: 'Driftbudget',
      sheet: 'Driftbudget',
      headerRow: 4,
      firstColumn: 1,
      headers: ['Post', 'Budget', 'Prognos', 'Avvikelse', 'Andel', 'Datum', 'Klar'],
      generated: false,
    });
    expect(tables[0]?.rows.map(({ row }) => row)).toEqual([5, 6, 7]);
  });

  it('holds the values', async () => {
    const [table] = (await readFixture(name)).tables;
    expect(table?.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
      ['Kostnader', 3074.5, 3080, -5.5, 0.6154, 44074, true],
      [
        'varav avskrivningar & internränta\nenligt plan',
        12,
        '4 000 ton',
        { error: '#VALUE!' },
        null,
        null,
        false,
      ],
      ['Intäkter', 3074.5, 3080, -5.5, 1, 44196, true],
    ]);
  });

  it('holds formulas and number formats', async () => {
    const cells = (await readFixture(name)).tables[0]?.rows[0]?.cells ?? [];
    expect(cells[3]?.formula).toBe('B5-C5');
    expect(cells[1]).toEqual({ value: 3074.5, format: '#,##0.0', formula: null });
    expect(cells[4]?.format).toBe('0.00%');
    expect(cells[5]?.format.replaceAll('\\', '')).toBe('yyyy-mm-dd');
  });
});
