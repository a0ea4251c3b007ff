import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { saveBook } from '../../../workbench/host/file/saveBook';
import { startHost, type Started } from '../../../workbench/host/runner/startHost';
import type { Report } from '../../report/report';
import { check } from '../../rules/engine/check';
import { planSheet } from '../../sheets/planSheet';
import { SHEET_IDS, type SheetId } from '../../sheets/sheets';
import { commentPlaces } from '../../sheets/comments/userComments';
import { readReport } from '../../workbook/readReport';
import { paintWorkbook } from '../../xlsx/painting/paintWorkbook';
import { exampleBytes } from '../../xlsx/writing/richWorkbook.testing';
import { startExcel } from '../excel.testing';
import { findMadeSheets } from './madeSheets';
import { paintSheets } from './paintSheets';
import type { Planner } from '../../sheets/planner';
import { readTables } from '../reading/readTables';

/** Plans from what the workbook holds now. */
async function plannerOf({ Excel }: Started): Promise<Planner> {
  const { workbook } = await Excel.run(readTables);
  const report = readReport(workbook) as Report;
  const result = check(report);
  const made = { at: '2020-09-15 10:30', version: '0' };
  return (id, comments) => planSheet(id, { report, result, comments, made });
}

interface Commented {
  readonly sheet: string;
  /** What stands beside the rows, by their keys. */
  readonly comments: ReadonlyMap<string, string>;
}

/** What a user may write beside and has written, on every report sheet. */
async function commentsIn({ Excel }: Started): Promise<Map<SheetId, Commented>> {
  const { made } = await Excel.run(findMadeSheets);
  const found = new Map<SheetId, Commented>();
  for (const { id, sheet, comments, keys } of made) {
    const places = commentPlaces(comments, keys);
    const rows = places ? (await valuesOn(Excel, sheet)).slice(places.firstRow - 1) : [];
    const entries = rows.flatMap((row): [string, string][] => {
      const [text, key] = [places?.commentColumn, places?.keyColumn].map((column) =>
        textIn(row[(column ?? 0) - 1]),
      );
      return key && text ? [[key, text]] : [];
    });
    found.set(id, { sheet, comments: new Map(entries) });
  }
  return found;
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

type ExcelApi = Started['Excel'];

/** Every value of a sheet, from its first row. */
const valuesOn = (api: ExcelApi, sheet: string): Promise<unknown[][]> =>
  api.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true);
    used.load('values,rowIndex');
    await context.sync();
    const above = Array.from({ length: used.rowIndex }, () => []);
    return [...above, ...(used.values as unknown[][])];
  });

/** Writes beside every row that has a key and may be written beside. */
async function writeComments({ Excel }: Started): Promise<void> {
  const { made } = await Excel.run(findMadeSheets);
  const cells: { sheet: string; row: number; column: number }[] = [];
  for (const { sheet, comments, keys } of made) {
    const places = commentPlaces(comments, keys);
    if (!places) continue;
    const { commentColumn: column, keyColumn, firstRow } = places;
    (await valuesOn(Excel, sheet)).forEach((cellsOf, row) => {
      if (row >= firstRow - 1 && textIn(cellsOf[(keyColumn ?? 0) - 1]) !== '')
        cells.push({ sheet, row, column: column - 1 });
    });
  }
  await Excel.run(async (context) => {
    cells.forEach(({ sheet, row, column }, index) => {
      const cell = context.workbook.worksheets.getItem(sheet).getCell(row, column);
      cell.values = [[`Min anteckning ${index}`]];
    });
    await context.sync();
  });
}

/** Turns the rows of an input table upside down, as sorting does. */
const sortInput = ({ Excel }: Started): Promise<void> =>
  Excel.run(async (context) => {
    const body = context.workbook.tables.getItem('Verksamheter').getDataBodyRange();
    body.load('values,numberFormat');
    await context.sync();
    body.numberFormat = [...(body.numberFormat as string[][])].reverse();
    body.values = [...(body.values as string[][])].reverse();
    await context.sync();
  });

/** Formulas, a name and a comment of the user's own, that point at the report sheets. */
const pointAt = ({ Excel }: Started, sheets: readonly string[]): Promise<void> =>
  Excel.run(async (context) => {
    const own = context.workbook.worksheets.add('Eget');
    own.getRange(`A1:A${sheets.length}`).formulas = sheets.map((name) => [`='${name}'!A5`]);
    context.workbook.names.add('Raden', `='${sheets[0] ?? ''}'!$A$5`);
    context.workbook.comments.add(`'${sheets[0] ?? ''}'!A5`, 'Fråga till ekonomen');
    await context.sync();
  });

/** Puts a row in above everything, and gives the tab another name. */
const moveAbout = ({ Excel }: Started, sheets: readonly string[]): Promise<void> =>
  Excel.run(async (context) => {
    for (const [index, name] of sheets.entries()) {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.getRange('1:1').insert('Down');
      sheet.name = `Mitt blad ${index + 1}`;
    }
    await context.sync();
  });

/** One user's work, made again in both ways. */
let excel: Started;
let inFile: Started;
let before: Map<SheetId, Commented>;
beforeAll(async () => {
  excel = await startExcel({ file: await exampleBytes() });
  expect(await paintSheets(SHEET_IDS, await plannerOf(excel))).toMatchObject({ ok: true });
  await writeComments(excel);
  const names = [...(await commentsIn(excel)).values()].map(({ sheet }) => sheet);
  await pointAt(excel, names);
  await moveAbout(excel, names);
  await sortInput(excel);
  before = await commentsIn(excel);
  const planner = await plannerOf(excel);
  const painted = await paintWorkbook(await saveBook(excel.book), SHEET_IDS, planner);
  if (painted.kind !== 'painted') throw new Error(JSON.stringify(painted));
  inFile = await startHost({ file: painted.bytes });
  expect(await paintSheets(SHEET_IDS, planner)).toMatchObject({ ok: true });
});
afterAll(async () => {
  await excel.idle();
  for (const started of [excel, inFile]) started.close();
});

/** The two ways to make the sheets again; each gives the workbook as Excel then has it. */
const WAYS: readonly (readonly [string, () => Started])[] = [
  ['in Excel', () => excel],
  ['in the file', () => inFile],
];

describe.each(WAYS)('made again %s after a user’s work', (_, workbook) => {
  let again: Started;
  let after: Map<SheetId, Commented>;
  beforeAll(async () => {
    again = workbook();
    after = await commentsIn(again);
  });

  test.each(SHEET_IDS)('%s is the same sheet under its new name, with its comments', (id) => {
    expect(before.get(id)?.sheet).toMatch(/^Mitt blad/);
    expect(after.get(id)?.sheet).toBe(before.get(id)?.sheet);
    const written = [...(before.get(id)?.comments ?? [])];
    expect(new Set(after.get(id)?.comments.values())).toEqual(
      new Set(written.map(([, text]) => text)),
    );
    // Sorting may change the words of a key, for a place that is named by its row.
    const kept = written.filter(([key, text]) => after.get(id)?.comments.get(key) === text);
    expect(kept.length).toBeGreaterThanOrEqual(written.length * 0.9);
  });

  test('somebody has written somewhere', () => {
    const written = [...before.values()].reduce((sum, { comments }) => sum + comments.size, 0);
    expect(written).toBeGreaterThan(50);
  });

  test('every sheet begins with its title again', async () => {
    for (const { sheet } of after.values()) {
      expect([sheet, textIn((await valuesOn(again.Excel, sheet))[0]?.[0])]).not.toEqual([
        sheet,
        '',
      ]);
    }
  });

  test('no formula or name points at nothing', async () => {
    const formulas = again.book.sheets.flatMap(({ rows }) =>
      [...rows.values()].flatMap((cells) => [...cells.values()].map(({ formula = '' }) => formula)),
    );
    expect(formulas.filter((formula) => formula.includes('Mitt blad'))).toHaveLength(
      SHEET_IDS.length,
    );
    const names = again.book.names.map(({ formula }) => formula);
    expect([...formulas, ...names].filter((formula) => formula.includes('#REF!'))).toEqual([]);
    expect(again.book.names.find(({ name }) => name === 'Raden')?.formula).toMatch(
      /^='Mitt blad 1'!\$A\$6$/,
    );
    expect((await valuesOn(again.Excel, 'Eget')).flat()).not.toContain('#REF!');
  });

  test('a comment of the user’s stays on its sheet', () => {
    const [first] = [...after.values()];
    const texts = again.book.sheet(first?.sheet ?? '')?.comments.map(({ content }) => content);
    expect(texts).toEqual(['Fråga till ekonomen']);
  });
});
