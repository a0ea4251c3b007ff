import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import fs from 'node:fs';
import { copyFile, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listWords } from '../../language/words/listWords';
import { SHEET_IDS } from '../../sheets/sheets';
import { sheetName } from '../../sheets/sheetNames';
import { changed } from '../../xlsx/writing/richWorkbook.testing';
import { readXlsx } from '../../xlsx/reading/readXlsx';
import { run } from '../output/terminal.testing';

// Whole workbooks are written and read: a machine with much else to do takes its time.
jest.setTimeout(60_000);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tertial-report-'));
  await run(['example', '-o', 'in.xlsx'], { folder });
});
afterAll(() => rm(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);

describe('tertial report', () => {
  test('writes the report beside the workbook, and says what is still wrong', async () => {
    const before = await readFile(at('in.xlsx'));
    const made = await run(['report', 'in.xlsx', '-o', 'ut.xlsx'], { folder });
    expect(made.code).toBe(0);
    expect(made.out).toBe(
      `Rapporten sparades: ut.xlsx (${listWords(
        SHEET_IDS.map((id) => sheetName(id)),
        'sv',
      )})\n`,
    );
    expect(made.err).toMatch(
      /^Rapporten har \d+ fel som inte är rättade: se bladet Kontrollrapport\.\n$/,
    );
    expect(await readFile(at('in.xlsx'))).toEqual(before);
  });

  test('makes a workbook that check reads as the one it was made from', async () => {
    await run(['report', 'in.xlsx', '-o', 'pröva.xlsx'], { folder });
    const [before, after] = await Promise.all(
      ['in.xlsx', 'pröva.xlsx'].map((file) => run(['check', file, '--format', 'json'], { folder })),
    );
    expect(after?.out.replace('pröva.xlsx', 'in.xlsx')).toBe(before?.out);
    const read = await readXlsx(at('pröva.xlsx'));
    expect(
      read.kind === 'workbook' && read.workbook.tables.every(({ generated }) => !generated),
    ).toBe(true);
  });

  test('makes only the sheets that were asked for', async () => {
    const words = ['report', 'in.xlsx', '-o', 'få.xlsx', '--sheets', 'balansräkning, Bilaga 1'];
    const made = await run(words, { folder });
    expect(made.out).toMatch(/\(Bilaga 1 Driftbudget och Bilaga 2 Balansräkning\)/);
    expect(made.err).toMatch(/kör tertial check/);
  });

  test('writes into the workbook itself when told to, and again', async () => {
    await copyFile(at('in.xlsx'), at('själv.xlsx'));
    for (const made of ['once', 'again']) {
      const ran = await run(['report', 'själv.xlsx', '--in-place', '--lang', 'en'], { folder });
      expect([made, ran.code, ran.out]).toEqual([
        made,
        0,
        expect.stringMatching(/^Saved the report: själv\.xlsx/),
      ]);
    }
    const files = await readdir(folder);
    expect(files.filter((name) => name.includes('själv'))).toEqual(['själv.xlsx']);
  });
});

describe('nothing is written', () => {
  test.each([
    ['over its input', ['-o', 'in.xlsx'], /samma fil/],
    ['over its input by another name', ['-o', 'länk.xlsx'], /samma fil/],
    ['over a file that exists', ['-o', 'finns.xlsx'], /finns redan/],
    ['over one that is open in Excel', ['-o', 'öppen.xlsx', '--force'], /~\$öppen\.xlsx/],
    ['into a folder that does not exist', ['-o', 'saknas/ut.xlsx'], /Mappen finns inte/],
    ['under another ending', ['-o', 'ut.xlsm'], /ska sluta på \.xlsx/],
    ['nowhere', [], /antingen -o OUT\.xlsx/],
    ['in two places', ['-o', 'ut2.xlsx', '--in-place'], /antingen -o OUT\.xlsx/],
    [
      'for a sheet that there is none of',
      ['-o', 'ut2.xlsx', '--sheets', 'Bokslut'],
      /Bokslut finns inte/,
    ],
  ])('%s', async (_, words, sentence) => {
    await symlink(at('in.xlsx'), at('länk.xlsx')).catch(() => undefined);
    for (const name of ['finns.xlsx', 'öppen.xlsx', '~$öppen.xlsx']) await writeFile(at(name), 'x');
    const files = await readdir(folder);
    const before = await readFile(at('in.xlsx'));
    const made = await run(['report', 'in.xlsx', ...words], { folder });
    expect([made.code, made.out]).toEqual([2, '']);
    expect(made.err).toMatch(sentence);
    expect(await readdir(folder)).toEqual(files);
    expect(await readFile(at('in.xlsx'))).toEqual(before);
  });

  test('when the user has a sheet of that name', async () => {
    const own = await changed(await readFile(at('in.xlsx')), {
      'xl/workbook.xml': (text) => text.replace('name="Texter"', 'name="Kontrollrapport"'),
    });
    await writeFile(at('egen.xlsx'), own);
    const made = await run(['report', 'egen.xlsx', '-o', 'egen-ut.xlsx'], { folder });
    expect(made.code).toBe(2);
    expect(made.err).toMatch(/^egen\.xlsx: .*eget blad som heter Kontrollrapport.*byt namn/);
    expect(await readdir(folder)).not.toContain('egen-ut.xlsx');
  });

  test('when the structure of the workbook is locked, and both ways out lead out', async () => {
    const locked = await changed(await readFile(at('in.xlsx')), {
      'xl/workbook.xml': (text) =>
        text.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>'),
    });
    await writeFile(at('låst.xlsx'), locked);
    for (const words of [['-o', 'låst-ut.xlsx'], ['--in-place'], ['--in-place', '--values']]) {
      const made = await run(['report', 'låst.xlsx', ...words], { folder });
      expect([made.code, made.out]).toEqual([2, '']);
      expect(made.err).toMatch(/^låst\.xlsx: Arbetsbokens struktur är låst.*--alone.*--pdf/);
    }
    const english = await run(['report', 'låst.xlsx', '--in-place', '--lang', 'en'], { folder });
    expect(english.err).toMatch(/^låst\.xlsx: The structure .* is locked.*--alone.*--pdf/);
    expect(await readFile(at('låst.xlsx'))).toEqual(Buffer.from(locked));
    expect(await readdir(folder)).not.toContain('låst-ut.xlsx');

    const alone = await run(['report', 'låst.xlsx', '--alone', '-o', 'blad.xlsx'], { folder });
    expect([alone.code, await readdir(folder)]).toEqual([0, expect.arrayContaining(['blad.xlsx'])]);
    // As far as to LibreOffice, which is not there.
    const env = { LIBREOFFICE: '/dev/null' };
    const pdf = await run(['report', 'låst.xlsx', '--pdf', 'blad.pdf'], { folder, env });
    expect(pdf.err).toMatch(/^blad\.pdf: En PDF görs av LibreOffice/);
  });

  test('when another program saves the workbook meanwhile', async () => {
    await copyFile(at('in.xlsx'), at('delad.xlsx'));
    jest
      .spyOn(fs, 'linkSync')
      .mockImplementationOnce(() => fs.appendFileSync(at('delad.xlsx'), '!'));
    const made = await run(['report', 'delad.xlsx', '--in-place'], { folder });
    expect([made.code, made.out]).toEqual([2, '']);
    expect(made.err).toMatch(/^delad\.xlsx: Filen har sparats.*kör kommandot igen/);
    expect((await readFile(at('delad.xlsx'))).at(-1)).toBe('!'.charCodeAt(0));
  });

  test('when the file is no workbook', async () => {
    await writeFile(at('text.xlsx'), 'hej');
    const made = await run(['report', 'text.xlsx', '-o', 'text-ut.xlsx'], { folder });
    expect([made.code, made.err]).toEqual([
      2,
      expect.stringMatching(/^text\.xlsx: .*inte en Excelarbetsbok/),
    ]);
  });
});
