import { describe, expect, it } from '@jest/globals';
import type { WrittenCell } from '../../report/cell';
import {
  readFirstTable,
  table,
  zipWorkbook,
  type WorkbookSketch,
} from '../package/zipWorkbook.testing';

const read = (rows: string, more: Partial<WorkbookSketch> = {}, ref = 'A1:C9') =>
  readFirstTable(
    zipWorkbook({
      sheets: [{ name: 'Blad', rows, tables: [table('T', ref, ['a', 'b', 'c'])] }],
      ...more,
    }),
  );

/** The cell A2, written as the given element. */
async function cellOf(element: string, more: Partial<WorkbookSketch> = {}): Promise<WrittenCell> {
  const { rows } = await read(`<row r="2">${element}<c r="C2"><v>1</v></c></row>`, more);
  const cell = rows[0]?.cells[0];
  if (cell === undefined) throw new Error('no row');
  return cell;
}

const STRINGS =
  '<si><t>Nämnd</t></si>' +
  '<si><t xml:space="preserve"> två </t></si>' +
  '<si><r><rPr><b/></rPr><t xml:space="preserve">Drift</t></r><r><t>budget</t></r><rPh sb="0" eb="1"><t>uttal</t></rPh></si>' +
  '<si/>' +
  '<si><t>rad_x000a_två _x005F_x000A_ &amp; &#229;</t></si>' +
  '<si>\n  <t>luft</t>\n</si>';

describe('the value of a cell', () => {
  it.each<[string, WrittenCell['value']]>([
    ['<c r="A2"><v>12.5</v></c>', 12.5],
    ['<c r="A2" t="n"><v>-1.3E-2</v></c>', -0.013],
    ['<c r="A2"><v>0</v></c>', 0],
    ['<c r="A2" t="n"><v/></c>', null],
    ['<c r="A2"/>', null],
    ['<c r="A2"><v>inte ett tal</v></c>', 'inte ett tal'],
    ['<c r="A2" t="s"><v>0</v></c>', 'Nämnd'],
    ['<c r="A2" t="s"><v>1</v></c>', ' två '],
    ['<c r="A2" t="s"><v>2</v></c>', 'Driftbudget'],
    ['<c r="A2" t="s"><v>3</v></c>', ''],
    ['<c r="A2" t="s"><v>4</v></c>', 'rad\ntvå _x000A_ & å'],
    ['<c r="A2" t="s"><v>5</v></c>', 'luft'],
    ['<c r="A2" t="str"><v>svar_x000D_</v></c>', 'svar\r'],
    ['<c r="A2" t="inlineStr"><is><t>egen</t></is></c>', 'egen'],
    [
      '<c r="A2" t="inlineStr"><is><r><t>två </t></r><r><t>bitar</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>',
      'två bitar',
    ],
    ['<c r="A2" t="inlineStr"><is><t><![CDATA[a < b]]></t></is></c>', 'a < b'],
    ['<c r="A2" t="b"><v>1</v></c>', true],
    ['<c r="A2" t="b"><v>0</v></c>', false],
    ['<c r="A2" t="e"><v>#REF!</v></c>', { error: '#REF!' }],
    ['<c r="A2" t="e"><v>#SPILL!</v></c>', { error: '#SPILL!' }],
    ['<c r="A2" t="d"><v>2020-08-31</v></c>', 44074],
    ['<c r="A2" t="d"><v>i augusti</v></c>', 'i augusti'],
  ])('%s is %j', async (element, value) => {
    expect((await cellOf(element, { strings: STRINGS })).value).toEqual(value);
  });

  it('counts dates from 1904 where the workbook does', async () => {
    const cell = await cellOf('<c r="A2" t="d"><v>1904-01-02</v></c>', {
      beforeSheets: '<workbookPr date1904="1"/>',
    });
    expect(cell.value).toBe(1);
  });
});

describe('the formula of a cell', () => {
  it.each<[string, Pick<WrittenCell, 'formula' | 'value'>]>([
    ['<c r="A2"><f>SUM(B2:C2)</f><v>3</v></c>', { formula: 'SUM(B2:C2)', value: 3 }],
    ['<c r="A2"><f>B2&amp;"å"</f></c>', { formula: 'B2&"å"', value: null }],
    ['<c r="A2" t="str"><f>""</f><v></v></c>', { formula: '""', value: '' }],
    [
      '<c r="A2" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      { formula: '1/0', value: { error: '#DIV/0!' } },
    ],
    [
      '<c r="A2"><f t="array" ref="A2:A3">B2:B3*2</f><v>4</v></c>',
      { formula: 'B2:B3*2', value: 4 },
    ],
    [
      '<c r="A2"><f t="dataTable" ref="A2:A5" dt2D="0" r1="B1"/><v>4</v></c>',
      { formula: '', value: 4 },
    ],
    ['<c r="A2"><f t="shared" si="7"/><v>4</v></c>', { formula: '', value: 4 }],
  ])('%s', async (element, expected) => {
    expect(await cellOf(element)).toMatchObject(expected);
  });

  it('of cells that share one is moved to each of them', async () => {
    const { rows } = await read(
      '<row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="0">B2-C2</f><v>1</v></c></row>' +
        '<row r="3"><c r="A3"><f t="shared" si="0"/><v>2</v></c></row>',
    );
    expect(rows.map(({ cells }) => cells[0]?.formula)).toEqual(['B2-C2', 'B3-C3']);
  });

  it('may be shared from a cell outside the table', async () => {
    const { rows } = await read(
      '<row r="2"><c r="A2"><f t="shared" ref="A2:B2" si="0">A$9</f></c><c r="B2"><f t="shared" si="0"/></c></row>',
      {},
      'B1:D9',
    );
    expect(rows[0]?.cells[0]?.formula).toBe('B$9');
  });
});

describe('the place of a cell', () => {
  it.each([
    ['cells and rows without references', '<row/><row><c><v>1</v></c><c><v>2</v></c></row>'],
    ['a gap', '<row r="2"><c r="A2"><v>1</v></c><c><v>2</v></c></row>'],
    [
      'rows without, cells with references',
      '<row><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row>',
    ],
    [
      'rows that come twice or late',
      '<row r="8"/><row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row>',
    ],
  ])('%s', async (_, rows) => {
    const [first] = (await read(rows)).rows;
    expect(first?.row).toBe(2);
    expect(first?.cells.map(({ value }) => value)).toEqual([1, 2, null]);
  });

  it('rows come in the order of the sheet', async () => {
    const { rows } = await read(
      '<row r="5"><c r="A5"><v>5</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>',
    );
    expect(rows.map(({ row }) => row)).toEqual([3, 5]);
  });

  it('cells beside, above and below the table are no part of it', async () => {
    const { rows } = await read(
      '<row r="1"><c r="E1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="D2"><v>4</v></c></row><row r="10"><c r="A10"><v>9</v></c></row>',
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.cells).toHaveLength(3);
  });

  it('rows without content are left out, whatever their style', async () => {
    const { rows } = await read(
      '<row r="2" s="3"><c r="A2" s="3"/></row><row r="3"><c r="A3" t="inlineStr"><is><t> </t></is></c></row><row r="4"><c r="B4"><v>1</v></c></row>',
    );
    expect(rows.map(({ row }) => row)).toEqual([4]);
  });
});

describe('the number format of a cell', () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="#,##0.0,,"/><numFmt numFmtId="165" formatCode="0.0&quot; mnkr&quot;"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="10"/></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="10"/><xf numFmtId="14"/><xf numFmtId="3"/><xf numFmtId="164"/><xf numFmtId="165"/><xf/><xf numFmtId="999"/></cellXfs>';

  it.each([
    [0, 'General'],
    [1, '0%'],
    [2, '0.00%'],
    [3, 'm/d/yyyy'],
    [4, '#,##0'],
    [5, '#,##0.0,,'],
    [6, '0.0" mnkr"'],
    [7, 'General'],
    [8, 'General'],
    [99, 'General'],
  ])('style %i is %s', async (style, format) => {
    const cell = await cellOf(`<c r="A2" s="${style}"><v>1</v></c>`, { styles });
    expect(cell.format).toBe(format);
  });

  it('is General in a workbook without styles', async () => {
    expect((await cellOf('<c r="A2" s="1"><v>1</v></c>')).format).toBe('General');
  });

  it('is kept for a blank cell of a row that holds something', async () => {
    expect(await cellOf('<c r="A2" s="1"/>', { styles })).toEqual({
      value: null,
      format: '0%',
      formula: null,
    });
  });
});
