import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Started } from '../../../workbench/host/runner/startHost';
import type { Report } from '../../report/report';
import { check } from '../../rules/engine/check';
import { planSheet } from '../../sheets/planSheet';
import { SHEET_IDS } from '../../sheets/sheets';
import type { SheetPlan } from '../../sheets/plan/sheetPlan';
import { readReport } from '../../workbook/readReport';
import { rememberTabs, startCase } from '../excel.testing';
import { describeExcelFault } from '../faultWords';
import { paintSheets } from './paintSheets';
import type { Planner } from '../../sheets/planner';

let excel: Started;
let removeMade: () => Promise<void>;
let planner: Planner;
beforeAll(async () => {
  const started = await startCase();
  excel = started.excel;
  removeMade = rememberTabs(excel);
  const report = readReport(started.fromFile) as Report;
  const result = check(report);
  planner = (id, comments) =>
    planSheet(id, { report, result, comments, made: { at: '2020-09-15 10:30', version: '0' } });
});
afterEach(async () => {
  await excel.idle();
  await removeMade();
});
afterAll(() => excel.close());

/** What stands on the sheets, by name. */
const sheets = (): Promise<Record<string, unknown[][]>> =>
  excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const ranges = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject().load('values'));
    await context.sync();
    return Object.fromEntries(
      worksheets.items.map(({ name }, index) => [
        name,
        ranges[index]?.isNullObject ? [] : (ranges[index]?.values as unknown[][]),
      ]),
    );
  });

const plannedValues = ({ rows }: SheetPlan): unknown[][] => {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const values = rows.map(({ cells }) =>
    Array.from({ length: width }, (_, at) => cells[at]?.value ?? ''),
  );
  // Rows beneath that a chart stands on are not in use.
  while (values.at(-1)?.every((value) => value === '')) values.pop();
  return values;
};

describe('making the sheets', () => {
  test('every cell shows what its plan says, formulas calculated', async () => {
    const painted = await paintSheets(SHEET_IDS, planner);
    expect(painted).toEqual({ ok: true, value: expect.anything() });
    const now = await sheets();
    for (const id of SHEET_IDS) {
      const plan = planner(id, new Map());
      expect(now[plan.name]).toEqual(plannedValues(plan));
    }
  });

  test('made again, they are the same sheets with the same content, wherever they were moved', async () => {
    await paintSheets(SHEET_IDS, planner);
    const before = await sheets();
    const again = await paintSheets(SHEET_IDS, planner);
    expect(again).toMatchObject({ value: SHEET_IDS.map((id) => ({ id, repainted: true })) });
    expect(await sheets()).toEqual(before);
  });
});

test('a sheet of the user with the same name is left alone', async () => {
  const { name } = planner('driftbudget', new Map());
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.add(name).getRange('A1').values = [['mitt']];
    await context.sync();
  });
  expect(await paintSheets(['driftbudget'], planner)).toMatchObject({
    fault: { kind: 'nameTaken' },
  });
  expect((await sheets())[name]).toEqual([['mitt']]);
});

test('a workbook whose structure is locked gets no new sheets, but those it has are made again', async () => {
  const guard = (how: 'protect' | 'unprotect') =>
    excel.Excel.run(async (context) => {
      context.workbook.protection[how]();
      await context.sync();
    });
  await paintSheets(['driftbudget'], planner);
  const before = await sheets();
  await guard('protect');
  try {
    const refused = await paintSheets(['driftbudget', 'kontrollrapport'], planner);
    expect(refused).toMatchObject({ ok: false, fault: { kind: 'structureLocked' } });
    expect(refused.ok ? null : describeExcelFault(refused.fault)).toEqual({
      sv: expect.stringMatching(/struktur är låst.* Öppna i en egen arbetsbok; inget har ändrats/),
      en: expect.stringMatching(/structure .* locked.* workbook of their own; nothing was changed/),
    });
    expect(await sheets()).toEqual(before);
    expect(await paintSheets(['driftbudget'], planner)).toMatchObject({ ok: true });
  } finally {
    await guard('unprotect');
  }
});
