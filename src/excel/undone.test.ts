import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Started } from '../../workbench/host/runner/startHost';
import { Book } from '../rules/testing/book.testing';
import { planSheet } from '../sheets/planSheet';
import { inputOf } from '../sheets/testing/sheet.testing';
import { SHEET_IDS, type SheetId } from '../sheets/sheets';
import { exampleBytes } from '../xlsx/writing/richWorkbook.testing';
import { describeSheet } from './painting/describeSheet.testing';
import { askedBy, failingAt, rememberTabs, startExcel } from './excel.testing';
import { paintSheets } from './painting/paintSheets';
import type { Planner } from '../sheets/planner';

let excel: Started;
let removeMade: () => Promise<void>;
let planner: Planner;
/** The same sheets of a report that has other figures, so that painting changes them. */
let changed: Planner;
/** The workbook without any sheet of ours, with which every test begins. */
let untouched: unknown;
beforeAll(async () => {
  const book = await Book.example();
  const input = inputOf(book);
  const other = inputOf(book.copy().set('Verksamheter|Ekonomi|Intäkt|Avvikelse', 0.5));
  planner = (id, comments) => planSheet(id, { ...input, comments });
  changed = (id, comments) => {
    const plan = planSheet(id, { ...other, comments });
    return { ...plan, columns: plan.columns.map((column) => ({ ...column, width: 12 })) };
  };
  excel = await startExcel({ file: await exampleBytes() });
  removeMade = rememberTabs(excel);
  untouched = await workbook();
});
afterEach(async () => {
  await excel.idle();
  await removeMade();
  expect(await workbook()).toEqual(untouched);
});
afterAll(() => excel.close());

/** The tabs, and everything on those that Tertial made. */
const workbook = (): Promise<unknown> =>
  excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const names = worksheets.items.map(({ name }) => name);
    const own = names.slice(FIRST_OWN_TAB);
    const sheets: unknown[] = [];
    for (const name of own) sheets.push(await describeSheet(context, name));
    return { names, sheets };
  });

/** The example has so many sheets of its own. */
const FIRST_OWN_TAB = 17;

const paint = (ids: readonly SheetId[], plans: Planner): ReturnType<typeof paintSheets> =>
  paintSheets(ids, plans);

/** Makes the workbook as it was after a painting that came about. */
async function takeBack(ids: readonly SheetId[], made: readonly SheetId[]): Promise<void> {
  await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const id of ids.filter((one) => !made.includes(one)))
      worksheets.getItemOrNullObject(planner(id, new Map()).name).delete();
    await context.sync();
  });
  await paint(
    ids.filter((id) => made.includes(id)),
    planner,
  );
}

/**
 * Lets the calls of a painting fail, one each time, and expects the workbook to be as before.
 * @param made the sheets that are there already.
 * @returns how many failed.
 */
async function expectUndone(
  ids: readonly SheetId[],
  made: readonly SheetId[],
  calls?: number,
): Promise<number> {
  const before = await workbook();
  let failed = 0;
  for (let call = 1; calls === undefined || call <= calls; call++) {
    const { result, reached } = await failingAt(excel, call, () => paint(ids, changed));
    await excel.idle();
    if (!reached) break;
    if (result.ok) await takeBack(ids, made);
    else failed += 1;
    expect([call, await workbook()]).toEqual([call, before]);
  }
  return failed;
}

describe('when a call to Excel fails, the workbook is as before', () => {
  test('each call of a sheet that is made again and of one that is made', async () => {
    const made = ['driftbudget', 'verksamheter'] as const;
    await paint(made, planner);
    const ids = ['verksamheter', 'balansrakning'] as const;
    // To find them and to paint each; the last paints its frame. When the first can't be measured or
    // looked at with all there is, it is with less.
    expect(await expectUndone(ids, made)).toBe(3);
  });

  test.each(SHEET_IDS)('the painting of %s, made again after another', async (id) => {
    const other = id === 'verksamheter' ? 'driftbudget' : 'verksamheter';
    const made = [other, id] as const;
    await paint(made, planner);
    const asked = await askedBy(excel, () => paint(made, planner));
    const before = await workbook();
    // The library itself ends each run with a call that sends nothing: five runs are done before the
    // last, which paints.
    const last = asked.syncs + 5;
    const { result } = await failingAt(excel, last, () => paint(made, changed));
    expect(result).toMatchObject({ ok: false });
    expect(await workbook()).toEqual(before);
  });

  test.each(SHEET_IDS)('the painting of %s, which was not there', async (id) => {
    const before = await workbook();
    const { result } = await failingAt(excel, 3, () => paint([id], changed));
    expect(result).toMatchObject({ ok: false });
    expect(await workbook()).toEqual(before);
  });
});

test('texts come back as the texts they were', async () => {
  const made = ['verksamheter', 'driftbudget'] as const;
  await paint(made, planner);
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Bilaga 3 Verksamheter');
    sheet.getRange('H5:J5').values = [["'2020", "'=1+1", "'sant"]];
    await context.sync();
  });
  const before = await workbook();
  expect(JSON.stringify(before)).toContain('"2020"');
  // Cancelled when the first sheet is painted, it is put back.
  const controller = new AbortController();
  const refused = await paintSheets(made, changed, {
    signal: controller.signal,
    onProgress: (done) => {
      if (done === 0) controller.abort();
    },
  });
  expect(refused).toMatchObject({ ok: false, fault: { kind: 'cancelled' } });
  expect(await workbook()).toEqual(before);
});

test('cancelled before any sheet, the workbook is as before', async () => {
  const ids = ['driftbudget', 'verksamheter', 'balansrakning'] as const;
  await paint(['verksamheter'], planner);
  const before = await workbook();
  for (const at of [0, 1, 2]) {
    const controller = new AbortController();
    const painted = await paintSheets(ids, changed, {
      signal: controller.signal,
      onProgress: (done) => {
        if (done === at) controller.abort();
      },
    });
    // Cancelled while the last one is painted, it is painted: then there is nothing to undo.
    if (at < 2) {
      expect(painted).toMatchObject({ ok: false, fault: { kind: 'cancelled' } });
      expect(await workbook()).toEqual(before);
    } else expect(painted).toMatchObject({ ok: true });
  }
});
