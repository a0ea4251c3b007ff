import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { templatePlan } from '../../workbook/template/templatePlan';
import type { WorkbookPlan } from '../../workbook/workbookPlan';
import { workbookBytes, writeWorkbook } from './writeWorkbook';
import { describeWriteFault, writeFaultOf } from '../disk/writeFault';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tertial-write-'));
});
afterAll(() => rm(folder, { recursive: true }));

const plan: WorkbookPlan = templatePlan();

describe('a written workbook', () => {
  let workbook: Workbook;
  const sheet = (name: string): Worksheet => workbook.getWorksheet(name)!;

  beforeAll(async () => {
    const path = join(folder, 'mall.xlsx');
    expect(await writeWorkbook(plan, path)).toEqual({ ok: true, notes: [] });
    workbook = new Workbook();
    await workbook.xlsx.readFile(path);
  });

  test('has a sheet with a table of the same name and headers for every plan', () => {
    for (const { table, columns } of plan.sheets) {
      expect(sheet(table).getTables()[0]?.name).toBe(table);
      const headers = columns.map((_, index) => sheet(table).getCell(4, index + 1).text);
      expect(headers).toEqual(columns.map(({ header }) => header));
      expect(new Set(headers.map((header) => header.toLowerCase())).size).toBe(headers.length);
    }
  });

  test('says what each sheet is, and what each column holds', () => {
    expect(sheet('Mål').getCell('A1').value).toBe('Mål');
    expect(sheet('Mål').getCell('A2').value).toMatch(/^Kommunfullmäktiges inriktningsmål/);
    expect(sheet('Mål').getCell('A4').note).toBe('Målets beteckning, till exempel KF1.1.');
  });

  test('keeps the header in sight, on screen and on paper', () => {
    expect(sheet('Mål').views[0]).toMatchObject({ state: 'frozen', ySplit: 4 });
    expect(sheet('Mål').pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '4:4',
    });
    expect(sheet('Mål').headerFooter.oddFooter).toBe('&CSida &P (&N)');
  });

  test('offers the vocabularies', () => {
    expect(sheet('Mål').getCell('B5').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['"Inriktningsmål,KF-mål,Nämndmål"'],
      errorStyle: 'stop',
    });
    expect(sheet('Mål').getCell('B205').dataValidation?.type).toBe('list');
    expect(sheet('Rapport').getCell('B7').dataValidation).toMatchObject({
      formulae: ['"T1,T2,VB,M01,M02,M03,M04,M05,M06,M07,M08,M09,M10,M11,M12"'],
    });
    expect(sheet('Texter').getCell('A5').dataValidation?.showErrorMessage ?? false).toBe(false);
  });

  test('formats cells that are still blank', () => {
    expect(sheet('Driftbudget').getCell('B5').numFmt).toBe('#,##0.0;"−"#,##0.0;0.0');
    expect(sheet('Balansräkning').getCell('D5').numFmt).toBe('#,##0;"−"#,##0;0');
    expect(sheet('Aktiviteter').getCell('D5').numFmt).toBe('yyyy-mm-dd');
  });

  test('names its language and merges nothing', () => {
    expect(workbook.language).toBe('sv-SE');
    expect(workbook.worksheets.some(({ hasMerges }) => hasMerges)).toBe(false);
  });
});

test('equal plans give equal bytes', async () => {
  expect(await workbookBytes(plan)).toEqual(await workbookBytes(templatePlan()));
});

test('text never becomes a formula', async () => {
  const [texts] = plan.sheets.filter(({ table }) => table === 'Texter');
  const row = ['=1+1', '+46', '-1 %'].map((value) => ({ value, format: 'General', formula: null }));
  const bytes = await workbookBytes({ ...plan, sheets: [{ ...texts!, rows: [row] }] });
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const cells = ['A5', 'B5', 'C5'].map((at) => workbook.getWorksheet('Texter')?.getCell(at));
  expect(cells.map((cell) => cell?.value)).toEqual(['=1+1', '+46', '-1 %']);
});

describe('the whole file or none', () => {
  test('replaces what stood there and leaves nothing beside it', async () => {
    const place = await mkdtemp(join(folder, 'a-'));
    await writeFile(join(place, 'mall.xlsx'), 'before');
    expect(await writeWorkbook(plan, join(place, 'mall.xlsx'))).toEqual({ ok: true, notes: [] });
    expect(await readdir(place)).toEqual(['mall.xlsx']);
    expect((await readFile(join(place, 'mall.xlsx'))).subarray(0, 2).toString()).toBe('PK');
  });

  test('a folder can not be written over', async () => {
    const place = join(folder, 'mapp.xlsx');
    await mkdir(place);
    expect(await writeWorkbook(plan, place)).toEqual({ ok: false, fault: { kind: 'isFolder' } });
    expect(await readdir(place)).toEqual([]);
  });

  test('a missing folder is not made', async () => {
    const result = await writeWorkbook(plan, join(folder, 'saknas', 'mall.xlsx'));
    expect(result).toEqual({ ok: false, fault: { kind: 'noFolder' } });
    expect(await readdir(folder)).not.toContain('saknas');
  });
});

test.each([
  ['EACCES', 'notPermitted', /behörighet/],
  ['EROFS', 'notPermitted', /behörighet/],
  ['EBUSY', 'inUse', /stäng den/],
  ['ENOSPC', 'diskFull', /full/],
  ['EIO', 'notWritten', /EIO/],
])('%s is told as %s', (code, kind, sentence) => {
  const fault = writeFaultOf(Object.assign(new Error('refused'), { code }));
  expect(fault.kind).toBe(kind);
  expect(describeWriteFault(fault).sv).toMatch(sentence);
});
