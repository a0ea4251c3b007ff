import { describe, expect, test } from '@jest/globals';
import type { LoggedChange } from '../../workbook/log/changeLog';
import { readXlsxBytes } from '../reading/readXlsx';
import { writeCells } from './writeCells';
import {
  readWorkbook,
  table,
  workbookParts,
  zipParts,
  type Parts,
  type WorkbookSketch,
} from '../package/zipWorkbook.testing';

const partsOf = (sketch: WorkbookSketch): Parts => ({
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>',
  ...workbookParts(sketch),
});

const zipWorkbook = (sketch: WorkbookSketch): Uint8Array => zipParts(partsOf(sketch));

const CHANGE: LoggedChange = {
  when: new Date('2020-09-15T08:00:00Z'),
  who: 'Åsa <Ek> & co',
  cell: 'Blad!B3',
  key: 'Summering|Kostnader|Budget',
  from: '0,0',
  to: '−1,3',
  rules: ['FND-01'],
};

const ROWS =
  '<row r="2"><c r="A2" t="inlineStr"><is><t>Post</t></is></c><c r="B2" t="inlineStr"><is><t>Budget</t></is></c></row>' +
  '<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" s="0" t="str"><v>0,0</v></c><c r="C3"><f t="array" ref="C3:D3">A1:B1</f><v>1</v></c><c r="D3"><v>2</v></c></row>' +
  '<row r="4"><c r="B4"><f>B3*2</f><v>0</v></c></row>';
const SKETCH = {
  strings: '<si><t>Kostnader</t></si>',
  styles: '<cellXfs><xf numFmtId="0"/></cellXfs>',
  sheets: [{ name: 'Blad', rows: ROWS, tables: [table('Summering', 'A2:B4', ['Post', 'Budget'])] }],
};

const write = (bytes: Uint8Array, address = 'B3') =>
  writeCells(bytes, [{ sheet: 'Blad', address, value: -1.3 }], [CHANGE]);

async function written(bytes: Uint8Array): Promise<Uint8Array> {
  const result = await write(bytes);
  if (result.kind !== 'written') throw new Error(JSON.stringify(result));
  return result.bytes;
}

const logIn = async (bytes: Uint8Array): Promise<unknown[][]> => {
  const { tables } = await readWorkbook(bytes);
  const log = tables.find(({ name }) => name === 'TertialLogg');
  expect(log?.generated).toBe(true);
  return (log?.rows ?? []).map(({ cells }) => cells.map(({ value }) => value));
};

const LINE = [
  '2020-09-15T08:00:00.000Z',
  CHANGE.who,
  CHANGE.cell,
  CHANGE.key,
  CHANGE.from,
  CHANGE.to,
  'FND-01',
];

test('a text becomes a number, and the log a table on a sheet of its own', async () => {
  const bytes = await written(zipWorkbook(SKETCH));
  const { tables } = await readWorkbook(bytes);
  expect(tables[0]?.rows[0]?.cells.map(({ value }) => value)).toEqual(['Kostnader', -1.3]);
  expect(await logIn(bytes)).toEqual([LINE]);
});

test('a second change is a second row, also where the sheet holds other tables', async () => {
  const own = {
    name: '_tertial',
    state: 'veryHidden',
    rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>Nyckel</t></is></c></row><row r="2"><c r="A2"><v>7</v></c></row>',
    tables: [table('Baslinje', 'A1:A2', ['Nyckel'])],
  };
  const once = await written(zipWorkbook({ ...SKETCH, sheets: [...SKETCH.sheets, own] }));
  const twice = await written(once);
  expect(await logIn(twice)).toEqual([LINE, LINE]);
  const { tables } = await readWorkbook(twice);
  expect(tables.map(({ name, sheet }) => [name, sheet])).toEqual([
    ['Summering', 'Blad'],
    ['Baslinje', '_tertial'],
    ['TertialLogg', '_tertial'],
  ]);
  expect(tables[1]?.rows[0]?.cells[0]?.value).toBe(7);
});

describe('what is not written', () => {
  test.each([
    ['B4', 'formula'],
    // Nothing but a value stands in the cell, but it comes from the array formula beside it.
    ['D3', 'formula'],
    ['C9', 'noCell'],
  ])('%s: %s', async (address, fault) => {
    expect(await write(zipWorkbook(SKETCH), address)).toMatchObject({
      kind: 'refused',
      fault,
      address,
    });
  });

  test('a cell of a sheet that is not there', async () => {
    const change = { sheet: 'Annat', address: 'B3', value: 1 };
    expect(await writeCells(zipWorkbook(SKETCH), [change], [])).toMatchObject({
      kind: 'refused',
      fault: 'noCell',
    });
  });

  test('a locked cell, unless its style unlocks it or nothing protects the sheet', async () => {
    const locking = (styles: string) => {
      const parts = partsOf({ ...SKETCH, styles });
      const sheet = 'xl/worksheets/sheet1.xml';
      const text = (parts[sheet] as string).replace(
        '</sheetData>',
        '</sheetData><sheetProtection sheet="1"/>',
      );
      return zipParts({ ...parts, [sheet]: text });
    };
    expect(await write(locking(SKETCH.styles))).toMatchObject({ fault: 'locked' });
    const open = '<cellXfs><xf numFmtId="0"><protection locked="0"/></xf></cellXfs>';
    expect(await write(locking(open))).toMatchObject({ kind: 'written' });
  });

  test('a signed workbook', async () => {
    const parts = { ...partsOf(SKETCH), '_xmlsignatures/origin.sigs': '' };
    expect(await write(zipParts(parts))).toEqual({ kind: 'signed' });
  });

  test('what is no workbook', async () => {
    expect(await write(Buffer.from('PK, men ingen zip'))).toMatchObject({ kind: 'unreadable' });
  });
});

test('formulas are worked out when the file is opened, and it can still be read', async () => {
  const result = await write(zipWorkbook(SKETCH));
  expect(result).toMatchObject({ kind: 'written', hasFormulas: true });
  const bytes = await written(zipWorkbook({ ...SKETCH, afterSheets: '<calcPr calcId="1"/>' }));
  expect((await readXlsxBytes(bytes)).kind).toBe('workbook');
});
