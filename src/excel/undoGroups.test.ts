import { afterEach, describe, expect, test } from '@jest/globals';
import { requirementSets } from '../../workbench/host/transport/requirementSets';
import type { Started } from '../../workbench/host/runner/startHost';
import { Book } from '../rules/testing/book.testing';
import { planSheet } from '../sheets/planSheet';
import type { Planner } from '../sheets/planner';
import { inputOf } from '../sheets/testing/sheet.testing';
import { exampleBytes } from '../xlsx/writing/richWorkbook.testing';
import { startExcel } from './excel.testing';
import { paintSheets } from './painting/paintSheets';

let excel: Started;
afterEach(async () => {
  await excel.idle();
  excel.close();
});

/** An Excel that claims so much; the client library passes over options that it does not know. */
const start = async (version: string): Promise<void> => {
  const sets = { ...requirementSets('win'), ExcelApi: version };
  excel = await startExcel({
    file: await exampleBytes(),
    surroundings: { requirementSets: sets },
  });
};

const plannerOf = async (): Promise<Planner> => {
  const input = inputOf(await Book.example());
  return (id, comments) => planSheet(id, { ...input, comments });
};

/**
 * Notes which runs ask for an undo group, as a newer client library sees them.
 * @param refuses whether Excel, when it has done what comes first, says that it can't be undone.
 */
function noteGroups(refuses = false): { groups: number } {
  const noted = { groups: 0 };
  const { run } = excel.Excel;
  const newer = async (...given: unknown[]): Promise<unknown> => {
    const [options] = given as [{ mergeUndoGroup?: boolean }];
    const isGroup = options.mergeUndoGroup === true;
    if (isGroup) noted.groups += 1;
    const result: unknown = await Reflect.apply(run, excel.Excel, given);
    if (isGroup && refuses) throw Object.assign(new Error('No undo'), { code: 'UndoNotSupported' });
    return result;
  };
  excel.Excel.run = newer;
  return noted;
}

const IDS = ['driftbudget', 'verksamheter'] as const;
const namesOf = (planner: Planner): string[] => IDS.map((id) => planner(id, new Map()).name);
const tabs = (): string[] => excel.book.sheets.map(({ name }) => name);

describe('undo groups', () => {
  test('are asked for where Excel has them: each sheet is one step', async () => {
    await start('1.20');
    const noted = noteGroups();
    const planner = await plannerOf();
    expect(await paintSheets(IDS, planner)).toMatchObject({ ok: true });
    expect(noted.groups).toBe(IDS.length);
    expect(tabs()).toEqual(expect.arrayContaining(namesOf(planner)));
  });

  test('are not asked for where it has none', async () => {
    await start('1.14');
    const noted = noteGroups();
    expect(await paintSheets(IDS, await plannerOf())).toMatchObject({ ok: true });
    expect(noted.groups).toBe(0);
  });

  test('that Excel refuses are done without, on the sheets that are there already', async () => {
    await start('1.20');
    const before = tabs().length;
    const noted = noteGroups(true);
    const planner = await plannerOf();
    for (const repainted of [false, true]) {
      expect(await paintSheets(IDS, planner)).toMatchObject({
        ok: true,
        value: IDS.map((id) => ({ id, repainted })),
      });
    }
    expect(noted.groups).toBe(2 * IDS.length);
    expect(tabs()).toHaveLength(before + IDS.length);
    expect(tabs()).toEqual(expect.arrayContaining(namesOf(planner)));
  });
});
