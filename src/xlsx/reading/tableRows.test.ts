import { describe, expect, it } from '@jest/globals';
import { readFirstTable, readWorkbook, table, zipWorkbook } from '../package/zipWorkbook.testing';

const text = (reference: string, value: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;

const read = (rows: string, tableElement: string) =>
  readFirstTable(zipWorkbook({ sheets: [{ name: 'Blad', rows, tables: [tableElement] }] }));

const ROWS =
  `<row r="4">${text('B4', 'Post')}${text('C4', 'Budget')}</row>` +
  `<row r="5">${text('B5', 'Kostnader')}<c r="C5"><v>10</v></c></row>` +
  `<row r="6">${text('B6', 'Summa')}<c r="C6"><v>20</v></c></row>`;

describe('a table', () => {
  it('has its header, its rows and its place', async () => {
    expect(await read(ROWS, table('Driftbudget', 'B4:C6', ['Post', 'Budget']))).toEqual({
      name: 'Driftbudget',
      sheet: 'Blad',
      headerRow: 4,
      firstColumn: 2,
      headers: ['Post', 'Budget'],
      rows: [
        {
          row: 5,
          cells: [
            { value: 'Kostnader', format: 'General', formula: null },
            { value: 10, format: 'General', formula: null },
          ],
        },
        {
          row: 6,
          cells: [
            { value: 'Summa', format: 'General', formula: null },
            { value: 20, format: 'General', formula: null },
          ],
        },
      ],
      generated: false,
    });
  });

  it('leaves its totals row out', async () => {
    const { rows } = await read(
      ROWS,
      table('T', 'B4:C6', ['Post', 'Budget'], 'totalsRowCount="1"'),
    );
    expect(rows.map(({ row }) => row)).toEqual([5]);
  });

  it('without a header row has headers all the same', async () => {
    const { headers, headerRow, rows } = await read(
      ROWS,
      table('T', 'B5:C6', ['Column1', 'Column2'], 'headerRowCount="0"'),
    );
    expect({ headers, headerRow }).toEqual({ headers: ['Column1', 'Column2'], headerRow: 4 });
    expect(rows.map(({ row }) => row)).toEqual([5, 6]);
  });

  it('goes by the name that formulas use', async () => {
    const element = table('x', 'B4:C6', ['Post', 'Budget']).replace(
      'displayName="x"',
      'displayName="Driftbudget"',
    );
    expect((await read(ROWS, element)).name).toBe('Driftbudget');
  });

  it.each([
    ['the header cells, where they differ from the columns', ROWS, ['x', 'y'], ['Post', 'Budget']],
    [
      'the columns, where there are no header cells',
      '',
      ['Post', 'Års_x000a_mål'],
      ['Post', 'Års\nmål'],
    ],
    [
      'the columns, where a header cell is no text',
      '<row r="4"><c r="B4"><v>2020</v></c></row>',
      ['2020', 'b'],
      ['2020', 'b'],
    ],
    ['nothing, where neither says', '', ['Post'], ['Post', '']],
  ])('takes its headers from %s', async (_, rows, columns, headers) => {
    expect((await read(rows, table('T', 'B4:C6', columns))).headers).toEqual(headers);
  });

  it('decodes line breaks in header cells', async () => {
    const { headers } = await read(
      `<row r="4">${text('B4', 'Bokfört_x000a_tom augusti')}${text('C4', 'rad&#10;två')}</row>`,
      table('T', 'B4:C6', ['a', 'b']),
    );
    expect(headers).toEqual(['Bokfört\ntom augusti', 'rad\ntvå']);
  });

  it('may claim the whole sheet and hold little', async () => {
    const { rows, headers } = await read(ROWS, table('T', 'A1:XFD1048576', []));
    expect(rows.map(({ row }) => row)).toEqual([4, 5, 6]);
    expect(headers).toHaveLength(16_384);
  });

  it('shares one object between blank cells', async () => {
    const { rows } = await read(ROWS, table('T', 'B4:Z6', ['Post', 'Budget']));
    expect(new Set(rows.flatMap(({ cells }) => cells.slice(2))).size).toBe(1);
  });
});

it('tables beside and below each other keep their cells apart', async () => {
  const { tables } = await readWorkbook(
    zipWorkbook({
      sheets: [
        {
          name: 'Blad',
          rows:
            '<row r="2"><c r="A2"><v>1</v></c><c r="C2"><v>2</v></c></row>' +
            '<row r="3"><c r="C3"><v>3</v></c></row><row r="6"><c r="A6"><v>4</v></c></row>',
          tables: [
            table('Under', 'A5:A6', ['a']),
            table('Höger', 'C1:C3', ['a']),
            table('Vänster', 'A1:A2', ['a']),
          ],
        },
      ],
    }),
  );
  expect(
    tables.map(({ name, rows }) => [name, rows.map(({ row, cells }) => [row, cells[0]?.value])]),
  ).toEqual([
    ['Vänster', [[2, 1]]],
    [
      'Höger',
      [
        [2, 2],
        [3, 3],
      ],
    ],
    ['Under', [[6, 4]]],
  ]);
});
