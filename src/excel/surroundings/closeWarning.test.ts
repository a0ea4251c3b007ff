import { afterEach, describe, expect, test } from '@jest/globals';
import { PLATFORMS } from '../../../workbench/host/protocol/platform';
import { mayClose } from '../../../workbench/host/services/beforeDocumentCloseNotification';
import type { Started } from '../../../workbench/host/runner/startHost';
import { Book } from '../../rules/testing/book.testing';
import { planSheet } from '../../sheets/planSheet';
import type { Planner } from '../../sheets/planner';
import { inputOf } from '../../sheets/testing/sheet.testing';
import { exampleBytes } from '../../xlsx/writing/richWorkbook.testing';
import { startExcel } from '../excel.testing';
import { excelWorkbook } from '../excelWorkbook';

let excel: Started;
afterEach(async () => {
  await excel.idle();
  excel.close();
});

const plannerOf = async (): Promise<Planner> => {
  const input = inputOf(await Book.example());
  return (id, comments) => planSheet(id, { ...input, comments });
};
/** Whether a person who does not want to may close the workbook. */
const closes = (): boolean => mayClose(excel.host, () => false);

/** Makes two sheets. @returns whether the workbook could be closed before the second. */
async function make(planner: Planner, signal?: AbortSignal): Promise<boolean[]> {
  const seen: boolean[] = [];
  await excelWorkbook().makeSheets(['driftbudget', 'verksamheter'], planner, {
    ...(signal && { signal }),
    onProgress: (done) => {
      if (done === 1) seen.push(closes());
    },
  });
  await excel.idle();
  return seen;
}

describe.each(PLATFORMS)('on %s', (platform) => {
  test('Excel asks before it closes the workbook while sheets are made, and not afterwards', async () => {
    excel = await startExcel({ file: await exampleBytes(), platform });
    expect(closes()).toBe(true);
    expect(await make(await plannerOf())).toEqual([false]);
    expect(closes()).toBe(true);
  });
});

test('it does not ask afterwards when the making fails, is cancelled or throws', async () => {
  excel = await startExcel({ file: await exampleBytes() });
  const planner = await plannerOf();
  excel.host.faults.failRequest(4);
  await make(planner);
  expect(closes()).toBe(true);
  await make(planner, AbortSignal.abort());
  expect(closes()).toBe(true);
  const broken: Planner = () => {
    throw new Error('No plan');
  };
  await expect(make(broken)).rejects.toThrow('No plan');
  await excel.idle();
  expect(closes()).toBe(true);
});

test('refused while somebody types in a cell, it is stopped when they are done', async () => {
  excel = await startExcel({ file: await exampleBytes() });
  const planner = await plannerOf();
  const typed: Planner = (id, comments) => {
    excel.host.faults.cellEditMode = true;
    return planner(id, comments);
  };
  await make(typed);
  expect(closes()).toBe(false);
  excel.host.faults.cellEditMode = false;
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(closes()).toBe(true);
});

test('where Excel has no such warning, or refuses it, the sheets are made without', async () => {
  const planner = await plannerOf();
  const { requirementSets } = await import('../../../workbench/host/transport/requirementSets');
  const sets = { ...requirementSets('win'), SharedRuntime: '1.1' };
  excel = await startExcel({
    file: await exampleBytes(),
    surroundings: { requirementSets: sets },
  });
  expect(await make(planner)).toEqual([true]);
  excel.close();
  excel = await startExcel({ file: await exampleBytes() });
  const refused = () => Promise.reject(new Error('refused'));
  Object.assign(excel.Office.addin.beforeDocumentCloseNotification, { enable: refused });
  expect(await make(planner)).toEqual([true]);
  const tabs = excel.book.sheets.map(({ name }) => name);
  expect(tabs).toContain(planner('verksamheter', new Map()).name);
});
