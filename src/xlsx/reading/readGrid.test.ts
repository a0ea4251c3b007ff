import { describe, expect, it } from '@jest/globals';
import type { AdoptWorkbook } from '../../adopt/grid/adoptWorkbook';
import { zipWorkbook, type WorkbookSketch } from '../package/zipWorkbook.testing';
import { readGridBytes } from './readGrid';

async function read(sketch: WorkbookSketch): Promise<AdoptWorkbook> {
  const result = await readGridBytes(zipWorkbook(sketch), 'bok.xlsx');
  if (result.kind === 'unreadable') throw new Error(JSON.stringify(result.fault));
  return result.workbook;
}

describe('the grid of a workbook', () => {
  it('has every cell that is not blank, row by row', async () => {
    const { sheets } = await read({
      sheets: [
        {
          name: 'Blad1',
          rows: '<row r="2"><c r="B2"><v>1</v></c><c r="C2"/></row><row r="4" hidden="1"><c r="A4" t="str"><f>B2</f><v>x</v></c></row>',
        },
      ],
    });
    expect(sheets[0]?.rows).toMatchObject([
      { row: 2, cells: [{ column: 2, value: 1, formula: null, isBold: false, indent: 0 }] },
      { row: 4, cells: [{ column: 1, value: 'x', formula: 'B2' }] },
    ]);
    expect([...(sheets[0]?.hiddenRows ?? [])]).toEqual([4]);
  });
});
