import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Started } from '../../../workbench/host/runner/startHost';
import { startHost } from '../../../workbench/host/runner/startHost';
import { Book } from '../../rules/testing/book.testing';
import { withCharts } from '../../sheets/testing/charts.testing';
import { planSheet } from '../../sheets/planSheet';
import { inputOf } from '../../sheets/testing/sheet.testing';
import { SHEET_IDS, type SheetId } from '../../sheets/sheets';
import { sheetName } from '../../sheets/sheetNames';
import { exampleBytes } from '../../xlsx/writing/richWorkbook.testing';
import { paintWorkbook } from '../../xlsx/painting/paintWorkbook';
import { describeSheet } from './describeSheet.testing';
import { startExcel } from '../excel.testing';
import { paintSheets } from './paintSheets';
import type { Planner } from '../../sheets/planner';

/**
 * The same plans painted by the file's painter and by Excel's: whatever Excel tells of a sheet must
 * be the same. Alt text is not compared: Excel's programming interface has none for charts.
 */
interface Painted {
  readonly inFile: Started;
  readonly inExcel: Started;
}

async function paintBoth(ids: readonly SheetId[], planner: Planner): Promise<Painted> {
  const file = await exampleBytes();
  const painted = await paintWorkbook(file, ids, planner);
  if (painted.kind !== 'painted') throw new Error(JSON.stringify(painted));
  const inFile = await startHost({ file: painted.bytes });
  const inExcel = await startExcel({ file });
  expect(await paintSheets(ids, planner)).toMatchObject({ ok: true });
  return { inFile, inExcel };
}

async function close({ inFile, inExcel }: Painted): Promise<void> {
  await inExcel.idle();
  inExcel.close();
  inFile.close();
}

async function expectSame({ inFile, inExcel }: Painted, name: string): Promise<void> {
  const described = ({ Excel }: Started) => Excel.run((context) => describeSheet(context, name));
  expect(await described(inExcel)).toEqual(await described(inFile));
  expect(fills(inExcel, name)).toEqual(fills(inFile, name));
}

/** What fills the bars: Excel's programming interface can set it, and in this version not tell it. */
const fills = ({ book }: Started, name: string): unknown =>
  book
    .sheet(name)
    ?.charts.map(({ name: chart, props, series }) => [
      chart,
      props['format.fill.color'],
      series.map((one) => one.props['format.fill.color']),
    ]);

const planner = async (): Promise<Planner> => {
  const input = inputOf(await Book.example());
  return (id, comments) => planSheet(id, { ...input, comments });
};

describe('the case', () => {
  let painted: Painted;
  beforeAll(async () => {
    painted = await paintBoth(SHEET_IDS, await planner());
  });
  afterAll(() => close(painted));

  test.each(SHEET_IDS)('%s is the same from both painters', async (id) => {
    await expectSame(painted, sheetName(id));
  });

  test('the tabs stand in the same order', () => {
    const tabs = ({ book }: Started) => book.sheets.map(({ name }) => name);
    expect(tabs(painted.inExcel)).toEqual(tabs(painted.inFile));
  });
});

test('charts of every kind are the same from both painters', async () => {
  const plan = await planner();
  const painted = await paintBoth(['driftbudget'], (id, comments) =>
    withCharts(plan(id, comments)),
  );
  try {
    expect(painted.inFile.book.sheet('Bilaga 1 Driftbudget')?.charts).toHaveLength(3);
    await expectSame(painted, 'Bilaga 1 Driftbudget');
  } finally {
    await close(painted);
  }
});
