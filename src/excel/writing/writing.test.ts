import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { enter } from '../../../workbench/host/model/cells/enter';
import type { Started } from '../../../workbench/host/runner/startHost';
import { startExcel } from '../excel.testing';
import { excelWorkbook } from '../excelWorkbook';
import type { WorkbookPort } from '../workbookPort';

let excel: Started;
let port: WorkbookPort;
beforeEach(async () => {
  excel = await startExcel({ sheets: { Summering: [], Dolt: [] } });
  port = excelWorkbook();
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Summering').getRange('A1:C2');
    range.formulas = [
      [3.3, 1.3, '=A1-B1'],
      ['text', '', "'=1+1"],
    ];
    context.workbook.worksheets.getItem('Dolt').visibility = 'Hidden';
    await context.sync();
  });
});
afterEach(async () => {
  await excel.idle();
  excel.close();
});

const cells = async (address = 'A1:C2'): Promise<unknown[][]> =>
  excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Summering').getRange(address);
    range.load('formulas');
    await context.sync();
    return range.formulas as unknown[][];
  });
const at = (address: string, value: string | number | null) => ({
  sheet: 'Summering',
  address,
  value,
});

describe('a correction', () => {
  test('is written, remembered and taken back', async () => {
    const before = await cells();
    const applied = await port.apply(
      [at('A1', 4.5), at('A2', '=farligt'), at('B1', null)],
      'Rättat',
    );
    expect(applied).toMatchObject({ ok: true, value: { id: 1, label: 'Rättat' } });
    expect(await cells('A1:B2')).toEqual([
      [4.5, ''],
      [expect.stringMatching(/^'?=farligt$/), ''],
    ]);
    if (!applied.ok) throw new Error('not applied');
    expect(await port.takeBack(applied.value)).toEqual({ ok: true });
    expect(await cells()).toEqual(before);
  });

  test('never overwrites a formula, nor anything beside it', async () => {
    const before = await cells();
    expect(await port.apply([at('A1', 9), at('C1', 2)], '')).toMatchObject({
      fault: { kind: 'formula' },
    });
    expect(await cells()).toEqual(before);
  });

  test('is not taken back over what somebody wrote since', async () => {
    const applied = await port.apply([at('A1', 4.5)], '');
    await port.apply([at('A1', 5)], '');
    if (!applied.ok) throw new Error('not applied');
    expect(await port.takeBack(applied.value)).toMatchObject({ fault: { kind: 'changed' } });
    expect((await cells())[0]?.[0]).toBe(5);
  });

  test('of a sheet that is gone changes nothing', async () => {
    const before = await cells();
    const gone = { sheet: 'Borta', address: 'A1', value: 1 };
    expect(await port.apply([at('A1', 9), gone], '')).toMatchObject({ fault: { kind: 'gone' } });
    expect(await cells()).toEqual(before);
  });
});

describe('when Excel refuses', () => {
  test('in cell-edit mode nothing is changed', async () => {
    const before = await cells();
    excel.host.faults.cellEditMode = true;
    const refused = await port.apply([at('A1', 9)], '');
    excel.host.faults.cellEditMode = false;
    expect(refused).toMatchObject({ fault: { kind: 'cellEditMode' } });
    expect(await cells()).toEqual(before);
  });

  test('a protected sheet stays as it is', async () => {
    const before = await cells();
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Summering').protection.protect();
      await context.sync();
    });
    expect(await port.apply([at('A1', 9)], '')).toMatchObject({ fault: { kind: 'protected' } });
    expect(await cells()).toEqual(before);
  });
});

describe('a formula', () => {
  test('goes into the selected cell with its number format, if it is blank', async () => {
    await port.select({ sheet: 'Summering', address: 'B2' });
    expect(await port.insertFormula('=A1/B1', '0.0%')).toEqual({
      ok: true,
      value: { sheet: 'Summering', address: 'B2' },
    });
    expect((await cells())[1]?.[1]).toBe('=A1/B1');
    expect(await port.insertFormula('=A1', '0.0')).toMatchObject({ fault: { kind: 'notBlank' } });
  });
});

describe('a formula in a table', () => {
  beforeEach(async () => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Summering');
      sheet.getRange('E1:F2').values = [
        ['Mål', 'Värde'],
        ['1.1', ''],
      ];
      sheet.tables.add('E1:F2', true).name = 'Egen';
      sheet.getRange('F2').select();
      await context.sync();
    });
  });
  const content = async () => (await cells('F2'))[0]?.[0];

  test('is asked about first', async () => {
    expect(await port.insertFormula('=1+1', '0.0')).toMatchObject({
      fault: { kind: 'inTable', detail: 'Egen' },
    });
    expect(await content()).toBe('');
    const allowed = await port.insertFormula('=1+1', '0.0', { isInTableAllowed: true });
    expect(allowed).toMatchObject({ ok: true });
    expect(await content()).toBe('=1+1');
  });

  test('is refused where its result is several cells', async () => {
    const options = { spills: true, isInTableAllowed: true };
    expect(await port.insertFormula('={1,2}', '0.0', options)).toMatchObject({
      fault: { kind: 'spillsInTable' },
    });
    expect(await content()).toBe('');
  });
});

describe('showing a cell', () => {
  test.each([
    ['Summering', { ok: true }],
    ['Dolt', { fault: { kind: 'hidden' } }],
    ['Borta', { fault: { kind: 'gone' } }],
  ])('on %s', async (sheet, expected) => {
    expect(await port.select({ sheet, address: 'A1' })).toMatchObject(expected);
  });
});

describe('adding tables', () => {
  test('makes each on a sheet of its own, which can be read, and is taken back', async () => {
    const added = await port.addTables(['Mål', 'Investeringar'], 'Lade till');
    const read = await port.read();
    expect(
      read.ok && read.value.tables.map(({ name, headerRow, sheet }) => [name, headerRow, sheet]),
    ).toEqual([
      ['Mål', 4, 'Mål'],
      ['Investeringar', 4, 'Investeringar'],
    ]);
    if (!added.ok) throw new Error('not added');
    expect(await port.takeBack(added.value)).toEqual({ ok: true });
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(['Summering', 'Dolt']);
  });

  test('a table that somebody has written in is theirs, and stays', async () => {
    const added = await port.addTables(['Mål'], 'Lade till');
    if (!added.ok) throw new Error('not added');
    await port.apply([{ sheet: 'Mål', address: 'A5', value: '1.1' }], '');
    expect(await port.takeBack(added.value)).toMatchObject({ fault: { kind: 'changed' } });
    expect(excel.book.sheet('Mål')).toBeDefined();
  });

  test('adds them all the same when Excel refuses to freeze their headers', async () => {
    const process = excel.host.process.bind(excel.host);
    excel.host.process = (request) => {
      if (JSON.stringify(request).includes('"FreezeRows"')) excel.host.faults.otherWorkbook = true;
      return process(request);
    };
    expect(await port.addTables(['Mål', 'Investeringar'], '')).toMatchObject({ ok: true });
    expect(excel.host.faults.otherWorkbook).toBe(true);
    expect(excel.book.sheet('Mål')?.frozen).toBeUndefined();
    excel.host.faults.otherWorkbook = false;
    expect(excel.book.tables.map(({ name }) => name)).toEqual(['Mål', 'Investeringar']);
  });

  test('freezes their headers', async () => {
    expect(await port.addTables(['Mål'], '')).toMatchObject({ ok: true });
    expect(excel.book.sheet('Mål')?.frozen).toMatchObject({ rows: 4 });
  });

  test('adds none when Excel fails half-way', async () => {
    excel.host.faults.failRequest(3);
    expect(await port.addTables(['Mål', 'Investeringar'], '')).toMatchObject({ ok: false });
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(['Summering', 'Dolt']);
  });
});

test('in Excel on the web, a choice that raises no event is told of when a cell is selected', async () => {
  const web = await startExcel({ sheets: { Summering: [] }, platform: 'web' });
  const told: string[] = [];
  const watching = await excelWorkbook().watch(
    () => told.push('changed'),
    () => told.push('selected'),
  );
  expect(watching).toMatchObject({ ok: true });
  web.host.faults.silentChoices = true;
  web.host.choose(web.book.active, 0, 0, 'ja');
  await web.idle();
  expect(told).toEqual([]);
  expect(await port.select({ sheet: 'Summering', address: 'B2' })).toMatchObject({ ok: true });
  await web.idle();
  expect(told).toContain('selected');
  web.close();
});

describe('watching', () => {
  test('tells of changes by others and not of its own', async () => {
    let told = 0;
    const watching = await port.watch(() => (told += 1));
    await port.apply([at('A1', 7)], '');
    await excel.idle();
    expect(told).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 400));
    excel.host.act('typing', () => {
      const sheet = excel.book.sheet('Summering');
      if (sheet) enter(sheet, 0, 1, 2);
    });
    await excel.idle();
    expect(told).toBeGreaterThan(0);
    if (!watching.ok) throw new Error('not watching');
    await watching.value();
  });
});
