import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { SHEET_IDS } from '../../sheets/sheets';
import { sheetName } from '../../sheets/sheetNames';
import { partIn, partsIn } from '../../xlsx/writing/richWorkbook.testing';
import { findLibreOffice } from './libreOffice';
import { run } from '../output/terminal.testing';

installChartSupport();
// Whole workbooks are written and read: a machine with much else to do takes its time.
jest.setTimeout(240_000);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tertial-outputs-'));
  await run(['example', '-o', 'in.xlsx'], { folder });
});
afterAll(() => rm(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);

async function load(name: string): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(await readFile(at(name)));
  return workbook;
}

/** Everything in the cells of a workbook, formulas and links included. */
const cellsOf = (workbook: Workbook) =>
  workbook.worksheets.flatMap((sheet) => {
    const cells: { place: string; shown: unknown; formula: unknown; hyperlink: unknown }[] = [];
    sheet.eachRow((row) =>
      row.eachCell(({ address, text, value, result, formula, hyperlink }) => {
        const plain = typeof value === 'number' || value instanceof Date ? value : text;
        const shown = formula === undefined ? plain : result;
        cells.push({ place: `${sheet.name}!${address}`, shown, formula, hyperlink });
      }),
    );
    return cells;
  });

describe('--values', () => {
  test('leaves no formula on any report sheet, and the same results', async () => {
    await run(['report', 'in.xlsx', '-o', 'formler.xlsx'], { folder });
    await run(['report', 'in.xlsx', '-o', 'värden.xlsx', '--values'], { folder });
    const own = SHEET_IDS.map((id) => sheetName(id));
    const ofOwn = async (file: string) =>
      cellsOf(await load(file)).filter(({ place }) => own.some((name) => place.startsWith(name)));
    const [formulas, values] = [await ofOwn('formler.xlsx'), await ofOwn('värden.xlsx')];
    expect(formulas.filter(({ formula }) => formula).length).toBeGreaterThan(100);
    expect(values.filter(({ formula }) => formula)).toEqual([]);
    const shown = (cells: typeof values) =>
      cells
        .filter((cell) => (cell.shown ?? '') !== '')
        // A date is one to the library in a constant, and words in the result of a formula.
        .map(({ place, shown: it }) => [place, it instanceof Date ? String(it) : it]);
    expect(shown(values)).toEqual(shown(formulas));
    // Within the same workbook the links still lead somewhere.
    const links = (cells: typeof values) => cells.filter(({ hyperlink }) => hyperlink).length;
    expect(links(values)).toBe(links(formulas));
  });
});

describe('--alone', () => {
  beforeAll(async () => {
    const made = await run(['report', 'in.xlsx', '-o', 'ensam.xlsx', '--alone'], { folder });
    expect([made.code, made.out]).toEqual([0, expect.stringMatching(/^Rapporten sparades: ensam/)]);
  });

  test('makes a workbook of the report sheets only, with values', async () => {
    const workbook = await load('ensam.xlsx');
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual(
      SHEET_IDS.map((id) => [sheetName(id), 'visible']),
    );
    const cells = cellsOf(workbook);
    expect(cells.length).toBeGreaterThan(500);
    expect(cells.filter(({ formula, hyperlink }) => formula || hyperlink)).toEqual([]);
    const shown = new Map(cells.map((cell) => [cell.place, cell.shown]));
    expect(shown.get('Bilaga 1 Driftbudget!B5')).toBe(265.9);
  });

  test('has nothing hidden, and no mark of how it was made', async () => {
    const bytes = await readFile(at('ensam.xlsx'));
    for (const part of await partsIn(bytes)) {
      const xml = await partIn(bytes, part);
      expect([part, /hidden|_tertial|#REF!|'Summering'|externalLink/i.exec(xml)?.[0]]).toEqual([
        part,
        undefined,
      ]);
    }
  });

  test('says what it is, and whose', async () => {
    const core = await partIn(await readFile(at('ensam.xlsx')), 'docProps/core.xml');
    expect(core).toContain('<dc:title>Servicenämnden: Tertialrapport 2 2020</dc:title>');
    expect(core).toContain('<dc:creator>Servicenämnden</dc:creator>');
    expect(core).toMatch(/W3CDTF">\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ</);
  });

  test('has the charts of its sheets', async () => {
    const sheet = (await load('ensam.xlsx')).getWorksheet('Bilaga 3 Verksamheter');
    expect(sheet?.getCharts().map(({ title }) => title)).toContain(
      'Ekonomi har det största underskottet mot budget: 1,4\u00A0mnkr',
    );
  });

  test.each([
    [['--in-place', '--alone'], /^--alone gör en egen arbetsbok/],
    [['-o', 'ensam.xlsx', '--alone'], /finns redan/],
    [['-o', 'ensam.xlsm', '--alone'], /ska sluta på \.xlsx\.$/],
  ])('is refused with %j', async (words, sentence) => {
    const made = await run(['report', 'in.xlsx', ...words], { folder });
    expect(made.code).toBe(2);
    expect(made.err.trim()).toMatch(sentence);
  });
});

describe('--pdf', () => {
  test.each([
    ['sv', /^ut\.pdf: En PDF görs av LibreOffice, som inte finns/],
    ['en', /^ut\.pdf: A PDF is made by LibreOffice, which is not/],
  ])('where LibreOffice is not installed, says so (%s) and writes nothing', async (lang, said) => {
    const before = await readdir(folder);
    const words = ['report', 'in.xlsx', '-o', 'ut.xlsx', '--pdf', 'ut.pdf', '--lang', lang];
    const made = await run(words, { folder, env: { LIBREOFFICE: at('finns-inte') } });
    expect([made.code, made.out]).toEqual([2, '']);
    expect(made.err).toMatch(said);
    expect(await readdir(folder)).toEqual(before);
  });

  test('never replaces a file unasked, nor writes under another ending', async () => {
    await writeFile(at('finns.pdf'), 'x');
    for (const [name, said] of [
      ['finns.pdf', /finns redan/],
      ['ut.xlsx', /ska sluta på \.pdf/],
    ] as const) {
      const made = await run(['report', 'in.xlsx', '--pdf', name], { folder });
      expect([made.code, made.err]).toEqual([2, expect.stringMatching(said)]);
    }
    expect(await readFile(at('finns.pdf'), 'utf8')).toBe('x');
  });

  test('where it is installed, makes a PDF of the chosen sheets', async () => {
    if ((await findLibreOffice(process.env)) === null) return;
    const words = ['report', 'in.xlsx', '--pdf', 'blad.pdf', '--sheets', 'Driftbudget'];
    const made = await run(words, { folder, env: process.env });
    expect([made.code, made.out]).toEqual([
      0,
      'Rapporten sparades: blad.pdf (Bilaga 1 Driftbudget)\n',
    ]);
    expect((await readFile(at('blad.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
