import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import fs from 'node:fs';
import {
  chmod,
  copyFile,
  link,
  mkdtemp,
  readFile,
  readdir,
  readlink,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { editZip, unzip } from '@cj-tech-master/excelts/archive';
import { Workbook } from '@cj-tech-master/excelts';
import { run, type Ran } from '../output/terminal.testing';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tertial-fix-'));
  await run(['example', '-o', 'fall.xlsx'], { folder });
});
afterAll(() => rm(folder, { recursive: true }));

const tertial = (words: string): Promise<Ran> => run(words.split(' '), { folder });
const at = (name: string): string => join(folder, name);

/** The parts of a file by name. */
async function parts(name: string): Promise<Map<string, string>> {
  const archive = unzip(await readFile(at(name)));
  const read = new Map<string, string>();
  for await (const entry of archive.entries()) {
    read.set(entry.path, Buffer.from(await entry.bytes()).toString('latin1'));
  }
  return read;
}

/** Writes the example with another text in the sheet Summering. */
async function edited(name: string, change: (sheet: string) => string): Promise<void> {
  const part = 'xl/worksheets/sheet4.xml';
  const before = Buffer.from((await parts('fall.xlsx')).get(part) ?? '', 'latin1').toString();
  expect(change(before)).not.toBe(before);
  const editor = await editZip(await readFile(at('fall.xlsx')));
  editor.set(part, change(before));
  await writeFile(at(name), await editor.bytes());
}

/** What stands in Tertial's own sheet, row by row. */
async function logOf(name: string): Promise<string[][]> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(at(name));
  const sheet = workbook.getWorksheet('_Tertial');
  expect(sheet?.state).toBe('veryHidden');
  expect(sheet?.getTables()[0]?.name).toBe('TertialLogg');
  const rows: string[][] = [];
  sheet?.eachRow((row) =>
    rows.push(Array.from((row.values as unknown[]).slice(1), (value) => text(value))),
  );
  return rows;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const suggestion = async (name: string, key: string): Promise<string> => {
  const { out } = await tertial(`check ${name} --format json`);
  const { findings } = JSON.parse(out) as {
    findings: { suggestions: { id: string; key: string }[] }[];
  };
  return (
    findings.flatMap(({ suggestions }) => suggestions).find((one) => one.key === key)?.id ?? ''
  );
};

describe('looking first', () => {
  test('--list shows cell, from, to, why and id, and writes nothing', async () => {
    const before = await readFile(at('fall.xlsx'));
    const { code, out } = await tertial('fix fall.xlsx --list');
    expect(code).toBe(0);
    expect(out).toMatch(
      / {4}Summering!E10 {2}0,0 → −1,3 {2}Med −1,3 stämmer BUD-04, FND-01 och FND-04\. {2}\[f\w{8}\]\n/,
    );
    expect(out.match(/\[f\w{8}\]/g)).toHaveLength(4);
    expect(await readFile(at('fall.xlsx'))).toEqual(before);
  });
});

describe('applying', () => {
  test('a problem with one cause goes, and the rest stays', async () => {
    const { code, out } = await tertial('fix fall.xlsx --apply 1 -o ratt.xlsx');
    expect([code, out.split('\n').slice(0, 2)]).toEqual([
      0,
      [
        'Den rättade arbetsboken sparades: ratt.xlsx',
        '  Summering!E10  0,0 → −1,3  Summering|Utgående resultatfond|Avvikelse',
      ],
    ]);
    expect(out).toMatch(/\n3 fel, /);
    expect((await tertial('check ratt.xlsx')).out).not.toMatch(/Fel FND/);
  });

  test('only the cell’s sheet and Tertial’s own are touched: every other part is as it was', async () => {
    const [before, after] = [await parts('fall.xlsx'), await parts('ratt.xlsx')];
    const changed = [...before].filter(([name, text]) => after.get(name) !== text);
    expect(changed.map(([name]) => name).sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/workbook.xml',
      'xl/worksheets/sheet4.xml',
    ]);
    const sheet = 'xl/worksheets/sheet4.xml';
    const cell = /<c r="E10"( s="\d+")?><v>(.*?)<\/v><\/c>/;
    expect(cell.exec(after.get(sheet) ?? '')?.[2]).toBe('-1.3');
    expect(after.get(sheet)?.replace(cell, '')).toBe(before.get(sheet)?.replace(cell, ''));
  });

  test('one suggestion after the other is a line each in the log', async () => {
    const id = await suggestion('ratt.xlsx', 'Balansräkning|Kundfordringar|Belopp');
    expect((await tertial(`fix ratt.xlsx --apply ${id} --in-place`)).code).toBe(0);
    expect(await logOf('ratt.xlsx')).toEqual([
      ['Tidpunkt', 'Handläggare', 'Cell', 'Nyckel', 'Från', 'Till', 'Regel'],
      [
        expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        '',
        'Summering!E10',
        'Summering|Utgående resultatfond|Avvikelse',
        '0,0',
        '−1,3',
        'BUD-04, FND-01, FND-04',
      ],
      [
        expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        '',
        'Balansräkning!D8',
        'Balansräkning|Kundfordringar|Belopp',
        '35\u00a0316\u00a0570',
        '35\u00a0316\u00a0580',
        'BAL-02',
      ],
    ]);
    // The goal that is counted wrong and the outcome that can't be compared are left; and the text
    // about the balance sheet still has the amount that was corrected.
    const { out } = await tertial('check ratt.xlsx');
    expect(out.match(/^Fel \S+/gm)).toEqual(['Fel GOL-01', 'Fel IND-06', 'Fel TXT-01']);
    expect(out.replaceAll('\u00a0', ' ')).toMatch(/Texter!C18 {2}”35 316 570 kr” stämmer inte/);
    expect(out).not.toMatch(/Troliga orsaker|STR-07/);
    expect((await tertial('fix ratt.xlsx --list')).out).toMatch(/inget att föreslå/);
  });
});

describe('a workbook whose structure is locked', () => {
  const lock = async (from: string, to: string): Promise<void> => {
    const editor = await editZip(await readFile(at(from)));
    const workbook = Buffer.from((await parts(from)).get('xl/workbook.xml') ?? '', 'latin1');
    const locked = workbook
      .toString()
      .replace('<sheets>', '<workbookProtection lockStructure="true"/><sheets>');
    editor.set('xl/workbook.xml', locked);
    await writeFile(at(to), await editor.bytes());
  };

  test('is refused where the log would need a sheet', async () => {
    await lock('fall.xlsx', 'låst.xlsx');
    const before = await readFile(at('låst.xlsx'));
    const { code, out, err } = await tertial('fix låst.xlsx --apply 1 --in-place');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^låst\.xlsx: Arbetsbokens struktur är låst.*--alone.*--pdf/);
    expect(await readFile(at('låst.xlsx'))).toEqual(before);
  });

  test('is corrected where the log has its sheet', async () => {
    await tertial('fix fall.xlsx --apply 1 -o loggad.xlsx');
    await lock('loggad.xlsx', 'låst-loggad.xlsx');
    const id = await suggestion('låst-loggad.xlsx', 'Balansräkning|Kundfordringar|Belopp');
    expect((await tertial(`fix låst-loggad.xlsx --apply ${id} --in-place`)).code).toBe(0);
    expect(await logOf('låst-loggad.xlsx')).toHaveLength(3);
  });
});

describe('writing into the file itself', () => {
  test('through a link, and with what a person should know of other names', async () => {
    await copyFile(at('fall.xlsx'), at('original.xlsx'));
    await symlink('original.xlsx', at('genväg.xlsx'));
    await link(at('original.xlsx'), at('kopplad.xlsx'));
    const { code, err } = await tertial('fix genväg.xlsx --apply 1 --in-place --lang en');
    expect([code, err]).toEqual([0, expect.stringMatching(/^genväg\.xlsx: .*1 more name \(hard/)]);
    expect(await readlink(at('genväg.xlsx'))).toBe('original.xlsx');
    expect(await logOf('original.xlsx')).toHaveLength(2);
    expect(await readFile(at('kopplad.xlsx'))).toEqual(await readFile(at('fall.xlsx')));
  });

  test('is refused when the file is read-only, or open in Excel', async () => {
    await copyFile(at('fall.xlsx'), at('skrivskyddad.xlsx'));
    await chmod(at('skrivskyddad.xlsx'), 0o444);
    for (const words of [
      'fix skrivskyddad.xlsx --apply 1 --in-place',
      'fix fall.xlsx --apply 1 -o skrivskyddad.xlsx --force',
    ]) {
      const { code, out, err } = await tertial(words);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/^skrivskyddad\.xlsx: Filen är skrivskyddad och har inte ändrats/);
    }
    await copyFile(at('fall.xlsx'), at('öppen.xlsx'));
    await writeFile(at('~$öppen.xlsx'), '');
    const { err } = await tertial('fix öppen.xlsx --apply 1 --in-place');
    expect(err).toMatch(/^öppen\.xlsx: Filen är öppen i ett annat program \(~\$öppen\.xlsx/);
  });

  test('is refused when another program has saved it meanwhile', async () => {
    await copyFile(at('fall.xlsx'), at('delad.xlsx'));
    jest
      .spyOn(fs, 'linkSync')
      .mockImplementationOnce(() => fs.appendFileSync(at('delad.xlsx'), '!'));
    const { code, out, err } = await tertial('fix delad.xlsx --apply 1 --in-place --lang en');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^delad\.xlsx: The file was saved.*run the command again/);
    expect((await readFile(at('delad.xlsx'))).at(-1)).toBe('!'.charCodeAt(0));
  });
});

describe('what is refused, with a sentence and without a trace', () => {
  beforeAll(async () => {
    await copyFile(at('fall.xlsx'), at('upptagen.xlsx'));
    await writeFile(at('text.xlsx'), 'Nämnd;År\n');
    await edited('formel.xlsx', (sheet) =>
      sheet.replace(/(<c r="E10"[^>]*>)<v>/, '$1<f>D10-D10</f><v>'),
    );
    await edited('skyddad.xlsx', (sheet) =>
      sheet.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'),
    );
  });

  test.each([
    ['fix fall.xlsx --apply 2 -o ny.xlsx', /^fall\.xlsx: Problem 2 har 3 möjliga orsaker/],
    ['fix fall.xlsx --apply 9 -o ny.xlsx', /^fall\.xlsx: Det finns inget problem 9/],
    ['fix fall.xlsx --apply fnej -o ny.xlsx', /^fall\.xlsx: Det finns inget förslag fnej/],
    ['fix fall.xlsx --apply 1 -o fall.xlsx', /^fall\.xlsx: .*har inte ändrats.*--in-place/],
    ['fix fall.xlsx --apply 1 -o fall.xlsx --force', /^fall\.xlsx: .*har inte ändrats.*--in-place/],
    ['fix fall.xlsx --apply 1 -o upptagen.xlsx', /^upptagen\.xlsx: Filen finns redan/],
    ['fix fall.xlsx --apply 1 -o ny.xlsm', /^ny\.xlsm: Filens namn ska sluta på \.xlsx/],
    ['fix fall.xlsx --apply 1 -o saknas/ny.xlsx', /^saknas\/ny\.xlsx: Mappen finns inte/],
    ['fix fall.xlsx --apply 1', /^Ange var den rättade arbetsboken ska skrivas/],
    ['fix fall.xlsx --apply 1 -o ny.xlsx --in-place', /^Ange antingen -o eller --in-place/],
    ['fix fall.xlsx -o ny.xlsx', /^Ange vad som ska rättas/],
    ['fix text.xlsx --list', /^text\.xlsx: Filen är inte en Excelarbetsbok/],
    ['fix formel.xlsx --apply 1 -o ny.xlsx', /^formel\.xlsx: Cellen Summering!E10 har en formel/],
    ['fix skyddad.xlsx --apply 1 -o ny.xlsx', /^skyddad\.xlsx: Cellen Summering!E10 är låst/],
  ])('%s', async (words, sentence) => {
    const before = await readFile(at('fall.xlsx'));
    const { code, out, err } = await tertial(words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
    expect(await readFile(at('fall.xlsx'))).toEqual(before);
    expect(await readdir(folder)).not.toContain('ny.xlsx');
  });
});
