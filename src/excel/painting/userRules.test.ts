import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { doubleRules } from '../../../workbench/host/model/changes/doubleRules';
import type { Started } from '../../../workbench/host/runner/startHost';
import { Book } from '../../rules/testing/book.testing';
import { planSheet } from '../../sheets/planSheet';
import type { Planner } from '../../sheets/planner';
import { inputOf } from '../../sheets/testing/sheet.testing';
import { exampleBytes } from '../../xlsx/writing/richWorkbook.testing';
import { startExcel } from '../excel.testing';
import { describeExcelFault } from '../faultWords';
import { paintSheets } from './paintSheets';

let excel: Started;
let planner: Planner;
let sheet: string;
beforeEach(async () => {
  excel = await startExcel({ file: await exampleBytes() });
  const input = inputOf(await Book.example());
  planner = (id, comments) => planSheet(id, { ...input, comments });
  sheet = planner('verksamheter', new Map()).name;
  expect(await paintSheets(['verksamheter'], planner)).toMatchObject({ ok: true });
});
afterEach(async () => {
  await excel.idle();
  excel.close();
});

/** A rule of the user's own on several ranges. */
const addRule = () =>
  excel.Excel.run(async (context) => {
    const areas = context.workbook.worksheets.getItem(sheet).getRanges('H2:H3,J5');
    const { cellValue } = areas.conditionalFormats.add('CellValue');
    cellValue.format.fill.color = '#FF0000';
    cellValue.rule = { formula1: '10', operator: 'GreaterThan' };
    await context.sync();
  });

/** The rules of the sheet, without what only the host knows them by. */
const rules = (): unknown =>
  excel.book
    .sheet(sheet)
    ?.conditionalFormats.map(({ areas, rule }) => JSON.stringify([areas, rule]));

/** Makes the sheet again, cancelled when it has been painted. */
const makeAndCancel = () => {
  const controller = new AbortController();
  return paintSheets(['verksamheter', 'driftbudget'], planner, {
    signal: controller.signal,
    onProgress: (done) => {
      if (done === 0) controller.abort();
    },
  });
};

describe('conditional formats of the user', () => {
  test('on several ranges are put back as they were', async () => {
    await addRule();
    const before = rules();
    const cancelled = await makeAndCancel();
    expect(cancelled).toMatchObject({ ok: false, fault: { kind: 'cancelled' } });
    if (!cancelled.ok) expect(cancelled.fault.lostRules).toBeUndefined();
    expect(rules()).toEqual(before);
  });

  test('that Excel can not read do not stop the sheet from being made again', async () => {
    const book = excel.book.sheet(sheet);
    if (!book) throw new Error('No sheet');
    doubleRules(book, true);
    expect(await paintSheets(['verksamheter'], planner)).toMatchObject({ ok: true });
  });

  test('that Excel can not read are said to be lost when all else is put back', async () => {
    const book = excel.book.sheet(sheet);
    if (!book) throw new Error('No sheet');
    doubleRules(book, true);
    const cancelled = await makeAndCancel();
    if (cancelled.ok) throw new Error('It was made');
    expect(cancelled.fault.lostRules).toEqual([sheet]);
    expect(describeExcelFault(cancelled.fault).sv).toBe(
      `Avbrutet; villkorsstyrd formatering på ${sheet} kunde inte läggas tillbaka, inget annat har ändrats.`,
    );
  });
});

test('rows that can not be frozen are told of, and the sheet is made all the same', async () => {
  const process = excel.host.process.bind(excel.host);
  excel.host.process = (request) => {
    const isFreezing = JSON.stringify(request).includes('"FreezeRows"');
    if (isFreezing) excel.host.faults.otherWorkbook = true;
    return process(request);
  };
  const made = await paintSheets(['driftbudget'], planner);
  excel.host.faults.otherWorkbook = false;
  expect(made).toMatchObject({ ok: true, value: [{ repainted: false, isFrozen: false }] });
  expect(excel.book.sheet(planner('driftbudget', new Map()).name)).toBeDefined();
});

test('rows that are frozen already, and gridlines that are hidden, are left to be', async () => {
  const seen = new Set<string>();
  const process = excel.host.process.bind(excel.host);
  excel.host.process = (request) => {
    if (JSON.stringify(request).includes('"FreezeRows"')) seen.add('freezing');
    return process(request);
  };
  expect(await paintSheets(['verksamheter'], planner)).toMatchObject({
    ok: true,
    value: [{ isFrozen: true }],
  });
  expect([...seen]).toEqual([]);
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).freezePanes.freezeColumns(1);
    await context.sync();
  });
  expect(await paintSheets(['verksamheter'], planner)).toMatchObject({ ok: true });
  expect([...seen]).toEqual(['freezing']);
  expect(excel.book.sheet(sheet)?.frozen).toMatchObject({ rows: 4 });
});
