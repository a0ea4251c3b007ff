import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { editZip, unzip } from '@cj-tech-master/excelts/archive';
import { type Ran, run } from '../output/terminal.testing';
import { NET_COSTS, writeSheets } from '../testing/sheetsFile.testing';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tertial-kept-'));
  await writeSheets(at('vård.xlsx'), { Uppföljning: NET_COSTS });
  await writeFile(at('svar.json'), '{ "Slag|Uppföljning": "Kostnad (net)" }');
  const kept = await tertial('adopt vård.xlsx --answers svar.json -o sparad.xlsx');
  expect([kept.code, kept.err]).toEqual([
    0,
    'Arbetsboken sparades med hur den läses: sparad.xlsx\n',
  ]);
});
afterAll(() => rm(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
const tertial = (words: string): Promise<Ran> => run(words.split(' '), { folder });

async function parts(name: string): Promise<Map<string, string>> {
  const archive = unzip(await readFile(at(name)));
  const read = new Map<string, string>();
  for await (const entry of archive.entries()) {
    read.set(entry.path, Buffer.from(await entry.bytes()).toString('latin1'));
  }
  return read;
}

/** The cells of the errors of a check, without any answers given. */
async function errorCells(name: string): Promise<string[]> {
  const { out } = await tertial(`check ${name} --format json`);
  const { findings = [], error } = JSON.parse(out) as {
    error?: string;
    findings?: { severity: string; rule: string; cells: { sheet: string; address: string }[] }[];
  };
  if (error !== undefined) return [error];
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, cells: [cell] }) => `${rule} ${cell?.sheet}!${cell?.address}`);
}

/** The kept workbook after somebody has worked in it. */
async function edited(name: string, change: (sheet: Worksheet, workbook: Workbook) => void) {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(at('sparad.xlsx'));
  const sheet = workbook.getWorksheet('Uppföljning');
  if (!sheet) throw new Error('The sheet is gone');
  change(sheet, workbook);
  await writeFile(at(name), await workbook.xlsx.writeBuffer());
}

test('saving changes only the sheet _Tertial, which nobody sees', async () => {
  const [before, after] = [await parts('vård.xlsx'), await parts('sparad.xlsx')];
  const changed = [...after.keys()].filter((part) => before.get(part) !== after.get(part));
  const shared = changed.filter((part) => before.has(part)).sort();
  expect(shared).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/workbook.xml']);
  expect([...before.keys()].every((part) => after.has(part))).toBe(true);
  expect(after.get('xl/workbook.xml')).toContain('name="_Tertial"');
  expect(after.get('xl/workbook.xml')).toContain('state="veryHidden"');
});

describe('with what was kept nothing is asked again', () => {
  test('as it was', async () => {
    expect(await errorCells('sparad.xlsx')).toEqual(['BUD-01 Uppföljning!E8']);
  });

  test('after rows above, a new area, and another order', async () => {
    await edited('rader.xlsx', (sheet) => {
      sheet.insertRow(1, ['Arbetsmaterial']);
      sheet.insertRow(6, ['Kultur', -100, -200, -200, 0]);
    });
    expect(await errorCells('rader.xlsx')).toEqual(['BUD-01 Uppföljning!E10']);
  });

  test('after a column to the left', async () => {
    await edited('kolumn.xlsx', (sheet) => {
      sheet.spliceColumns(2, 0, ['', '', '', '', '', '', '', '']);
    });
    expect(await errorCells('kolumn.xlsx')).toEqual(['BUD-01 Uppföljning!F8']);
  });

  test('after the sheet got another name', async () => {
    await edited('namn.xlsx', (sheet) => {
      sheet.name = 'Utfall 2024';
    });
    expect(await errorCells('namn.xlsx')).toEqual(['BUD-01 Utfall 2024!E8']);
  });
});

test('a header that changed is asked about, and may be answered', async () => {
  await edited('rubrik.xlsx', (sheet) => {
    sheet.getCell('C4').value = 'Årsbudget';
  });
  const { code, out } = await tertial('check rubrik.xlsx');
  expect(code).toBe(2);
  expect(out).toContain(
    'Budget i Verksamheter lästes ur rubriken ”Budget helår” på bladet Uppföljning, som inte finns längre. Nu läses kolumnen ur ”Årsbudget” (C). Är det rätt?',
  );
  await writeFile(at('ja.json'), '{ "Rubrik": "ja" }');
  expect((await tertial('check rubrik.xlsx --answers ja.json')).code).toBe(1);
});

test('what a newer Tertial has kept is left, and said', async () => {
  await edited('nyare.xlsx', (_, workbook) => {
    const own = workbook.getWorksheet('_Tertial');
    own?.eachRow((row, number) => {
      if (number > 1) row.getCell(1).value = '2';
    });
  });
  const { out } = await tertial('check nyare.xlsx --answers svar.json');
  expect(out).toContain('En nyare Tertial har sparat hur arbetsboken läses.');
  const saved = await tertial('adopt nyare.xlsx --answers svar.json -o ny.xlsx');
  expect(saved.code).toBe(2);
  expect(saved.err).toMatch(/^ny\.xlsx: En nyare Tertial har sparat/);
});

test('the log of corrections finds room beside what was kept', async () => {
  const { out } = await tertial('check sparad.xlsx --format json');
  const { findings } = JSON.parse(out) as {
    findings: { suggestions: { id: string; address: string }[] }[];
  };
  const id = findings[0]?.suggestions.find(({ address }) => address === 'E8')?.id ?? '';
  expect((await tertial(`fix sparad.xlsx --apply ${id} -o rätt.xlsx`)).err).toBe('');
  expect(await errorCells('rätt.xlsx')).toEqual([]);
  const workbook = new Workbook();
  await workbook.xlsx.readFile(at('rätt.xlsx'));
  const tables = workbook.getWorksheet('_Tertial')?.getTables() ?? [];
  expect(tables.map(({ name }) => name).sort()).toEqual(['TertialLogg', 'TertialTolkning']);
});

test.each([
  ['adopt vård.xlsx -o ny.xlsx', /^ny\.xlsx: Frågor står kvar/],
  ['adopt vård.xlsx --answers svar.json -o vård.xlsx', /^vård\.xlsx: Det är filen som läses/],
  ['adopt vård.xlsx --answers svar.json -o sparad.xlsx', /^sparad\.xlsx: Filen finns redan/],
  ['adopt vård.xlsx --answers svar.json -o ny.xlsm', /^ny\.xlsm: Filens namn ska sluta på \.xlsx/],
])('%s', async (words, sentence) => {
  const { code, err } = await tertial(words);
  expect(code).toBe(2);
  expect(err).toMatch(sentence);
});

test('a workbook with a locked structure keeps nothing: the answers live in their file', async () => {
  const editor = await editZip(await readFile(at('vård.xlsx')));
  const text = (await parts('vård.xlsx')).get('xl/workbook.xml') ?? '';
  editor.set(
    'xl/workbook.xml',
    Buffer.from(text, 'latin1')
      .toString()
      .replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>'),
  );
  await writeFile(at('låst.xlsx'), await editor.bytes());
  const { code, err } = await tertial('adopt låst.xlsx --answers svar.json -o ny.xlsx');
  expect(code).toBe(2);
  expect(err).toMatch(/^ny\.xlsx: Arbetsbokens struktur är låst.*--answers varje gång/);
});
