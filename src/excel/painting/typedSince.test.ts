import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Started } from '../../../workbench/host/runner/startHost';
import { enter } from '../../../workbench/host/model/cells/enter';
import { Book } from '../../rules/testing/book.testing';
import { planSheet } from '../../sheets/planSheet';
import type { Planner } from '../../sheets/planner';
import { inputOf } from '../../sheets/testing/sheet.testing';
import { exampleBytes } from '../../xlsx/writing/richWorkbook.testing';
import { startExcel } from '../excel.testing';
import { paintSheets } from './paintSheets';

let excel: Started;
let planner: Planner;
/** The same sheets of a report with the areas upside down, one of them gone and one new. */
let changed: Planner;
beforeEach(async () => {
  excel = await startExcel({ file: await exampleBytes() });
  const book = await Book.example();
  const input = inputOf(book);
  const other = inputOf(
    book.reversed().set('Verksamheter|Upphandling|Kostnad|Verksamhetsområde', 'Ny verksamhet'),
  );
  planner = (id, comments) => planSheet(id, { ...input, comments });
  changed = (id, comments) => planSheet(id, { ...other, comments });
  expect(await paintSheets(['budgetkommentarer'], planner)).toMatchObject({ ok: true });
  write('Ekonomi', 'Volymerna faller.');
  write('Rekrytering', 'Ska bort.');
});
afterEach(async () => {
  await excel.idle();
  excel.close();
});

const sheetOf = () => {
  const sheet = excel.book.sheet(planner('budgetkommentarer', new Map()).name);
  if (!sheet) throw new Error('No sheet');
  return sheet;
};

const COMMENT = 9;
const rowOf = (area: string): number => {
  const sheet = sheetOf();
  const found = [...sheet.rows.keys()].find((row) => sheet.cell(row, 0)?.value === area);
  if (found === undefined) throw new Error(`No row ${area}`);
  return found;
};

/** Types a text beside an area, wherever its row is. */
function write(area: string, text: string): void {
  const row = rowOf(area);
  excel.host.act('typing', () => enter(sheetOf(), row, COMMENT, text));
}

const commentOn = (area: string): unknown => sheetOf().cell(rowOf(area), COMMENT)?.value ?? null;

const contents = (): unknown =>
  [...sheetOf().rows]
    .flatMap(([row, cells]) =>
      [...cells]
        .filter(([, { value, formula }]) => (value ?? null) !== null || formula !== undefined)
        .map(([column, { value, formula }]) => JSON.stringify([row, column, value, formula])),
    )
    .sort();

/** Makes the sheet again and then another one, cancelled between them. */
const makeAndCancel = async (typed: () => void): Promise<void> => {
  const controller = new AbortController();
  const ids = ['budgetkommentarer', 'driftbudget', 'verksamheter'] as const;
  const cancelled = await paintSheets(ids, changed, {
    signal: controller.signal,
    onProgress: (done) => {
      if (done !== 1) return;
      typed();
      controller.abort();
    },
  });
  expect(cancelled).toMatchObject({ ok: false, fault: { kind: 'cancelled' } });
};

describe('when sheets are put back, what was typed beside them meanwhile', () => {
  test('stays on its row, and the rest is as before', async () => {
    const before = contents();
    const row = rowOf('Kontaktcenter');
    await makeAndCancel(() => write('Kontaktcenter', 'Tolv procent'));
    expect(rowOf('Kontaktcenter')).toBe(row);
    expect(commentOn('Kontaktcenter')).toBe('Tolv procent');
    expect(commentOn('Ekonomi')).toBe('Volymerna faller.');
    write('Kontaktcenter', '');
    expect(contents()).toEqual(before);
  });

  test('stays as the person has changed or emptied it', async () => {
    await makeAndCancel(() => {
      write('Ekonomi', 'Volymerna stiger.');
      write('Rekrytering', '');
    });
    expect(commentOn('Ekonomi')).toBe('Volymerna stiger.');
    expect(commentOn('Rekrytering') || null).toBeNull();
  });

  test('on a row that was not there before comes beneath, and is found when the sheet is made', async () => {
    await makeAndCancel(() => write('Ny verksamhet', 'Börjar i augusti.'));
    expect(JSON.stringify(contents())).toContain('Börjar i augusti.');
    expect(await paintSheets(['budgetkommentarer'], changed)).toMatchObject({ ok: true });
    expect(commentOn('Ny verksamhet')).toBe('Börjar i augusti.');
  });

  test('nobody has typed: all is as before', async () => {
    const before = contents();
    await makeAndCancel(() => undefined);
    expect(contents()).toEqual(before);
  });
});
