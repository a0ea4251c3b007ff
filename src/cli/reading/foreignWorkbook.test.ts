import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { type Ran, run } from '../output/terminal.testing';
import { NET_COSTS, writeSheets } from '../testing/sheetsFile.testing';

installChartSupport();

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tertial-adopted-'));
  await writeSheets(at('vård.xlsx'), { Uppföljning: NET_COSTS });
  await writeFile(at('svar.json'), '{ "Slag": "Kostnad (net)" }');
});
afterAll(() => rm(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
const tertial = (words: string): Promise<Ran> => run(words.split(' '), { folder });

interface Checked {
  readonly error?: string;
  readonly adoption: {
    readonly tables: readonly { readonly table: string; readonly sheet: string }[];
    readonly questions: readonly { readonly about: string }[];
  };
  readonly findings: readonly {
    readonly rule: string;
    readonly expected: number;
    readonly cells: readonly { readonly sheet: string; readonly address: string }[];
    readonly suggestions: readonly {
      readonly id: string;
      readonly address: string;
      readonly value: number;
      readonly inCell?: number;
    }[];
  }[];
}

const checked = async (words: string): Promise<Checked> =>
  JSON.parse((await tertial(`${words} --format json`)).out) as Checked;

test('a workbook that raises a question is not checked, and says what to do', async () => {
  const before = await readFile(at('vård.xlsx'));
  const { code, out, err } = await tertial('check vård.xlsx');
  expect(code).toBe(2);
  expect(err).toMatch(
    /^vård\.xlsx: Arbetsboken är inte gjord för Tertial, och en fråga .*\(Slag\)/,
  );
  expect(out).toContain('Uppföljning!A5:E8 → Verksamheter');
  expect(out).toContain('{"Slag|Uppföljning":"Kostnad (net)"}');
  expect((await tertial('check vård.xlsx --lang en')).err).toMatch(
    /one question has to be answered/,
  );
  const { error, adoption } = await checked('check vård.xlsx');
  expect(error).toMatch(/--answers/);
  expect(adoption.questions.map(({ about }) => about)).toEqual(['Slag']);
  expect(await readFile(at('vård.xlsx'))).toEqual(before);
});

test('with answers it is checked at once, in its own cells', async () => {
  const { code, out } = await tertial('check vård.xlsx --answers svar.json');
  expect(code).toBe(1);
  expect(out).toContain('Läst där det står');
  expect(out).toContain('  Verksamheter  Uppföljning!A4:E8, tkr');
  expect(out).toContain('Uppföljning!E8  −400 → 400');
  // What stands with a minus is said as it stands.
  expect(out).toContain('Uppföljning!D8  −13\u00A0700 → −14\u00A0500');
  // Each lack once, however many rules it stops.
  expect(out.match(/Tabellen Balansräkning finns inte/g)).toHaveLength(1);
  const { findings, adoption } = await checked('check vård.xlsx --answers svar.json');
  expect(adoption.tables.map(({ table }) => table)).toContain('Verksamheter');
  const places = findings.map(({ rule, expected, cells: [cell] }) => [
    rule,
    `${cell?.sheet}!${cell?.address}`,
    expected,
  ]);
  expect(places).toEqual([['BUD-01', 'Uppföljning!E8', 400]]);
  const [finding] = findings;
  const forecast = finding?.suggestions.find(({ address }) => address === 'D8');
  expect(forecast).toMatchObject({ value: 14500, inCell: -14500 });
});

test('SARIF names the cells, and puts the questions as notes', async () => {
  const answered = await tertial('check vård.xlsx --answers svar.json --format sarif');
  expect(answered.out).toContain('"fullyQualifiedName": "Uppföljning!E8"');
  const asking = await tertial('check vård.xlsx --format sarif');
  expect(asking.code).toBe(2);
  expect(asking.out).toContain('Fråga (Slag|Uppföljning): ');
});

test('a repair is written in the sign of its cell, and in no other', async () => {
  const { findings } = await checked('check vård.xlsx --answers svar.json');
  const id = findings[0]?.suggestions.find(({ address }) => address === 'D8')?.id ?? '';
  const fixed = await tertial(`fix vård.xlsx --answers svar.json --apply ${id} -o rätt.xlsx`);
  expect(fixed.err).toBe('');
  expect(fixed.out).toContain('Uppföljning!D8  −13\u00A0700 → −14\u00A0500');
  expect(fixed.out).toContain('0 fel');
  const workbook = new Workbook();
  await workbook.xlsx.readFile(at('rätt.xlsx'));
  const sheet = workbook.getWorksheet('Uppföljning');
  expect(sheet?.getCell('D8').value).toBe(-14500);
  expect(sheet?.getCell('E8').value).toBe(-400);
  expect(sheet?.getCell('A4').value).toBe('Verksamhet');
});

test('a file of answers that is none is a sentence', async () => {
  const { code, err } = await tertial('check vård.xlsx --answers saknas.json');
  expect(code).toBe(2);
  expect(err).toMatch(/^saknas\.json: filen med svar gick inte att läsa/);
});

test('a workbook in which nothing is recognised says so', async () => {
  await writeSheets(at('lista.xlsx'), {
    Lista: [
      ['Namn', 'Telefon'],
      ['Åsa', '08-123 45'],
    ],
  });
  const { code, err } = await tertial('check lista.xlsx');
  expect(code).toBe(2);
  expect(err).toMatch(/^lista\.xlsx: Arbetsboken har ingen tabell som Tertial känner till/);
});

test('README shows what is printed', async () => {
  await writeSheets(at('uppfoljning.xlsx'), { Uppföljning: NET_COSTS });
  const { out } = await tertial('check uppfoljning.xlsx --answers svar.json');
  const readme = await readFile(join(__dirname, '../../../README.md'), 'utf8');
  const [, shown = ''] = /\$ npx tertial check uppfoljning[^\n]*\n(.*?)\n```/s.exec(readme) ?? [];
  expect(shown).not.toBe('');
  expect(out.replaceAll('\u00A0', ' ')).toContain(shown);
});

test('the report sheets follow the cells of the user', async () => {
  const { code, err } = await tertial('report vård.xlsx --answers svar.json -o rapport.xlsx');
  expect([code, err]).toEqual([0, expect.stringMatching(/^Rapporten har 1 fel/)]);
  const workbook = new Workbook();
  await workbook.xlsx.readFile(at('rapport.xlsx'));
  expect(workbook.getWorksheet('Uppföljning')?.getCell('D8').value).toBe(-13700);
  const formulas: string[] = [];
  workbook.eachSheet((sheet) =>
    sheet.eachRow((row) => row.eachCell(({ formula }) => formula && formulas.push(formula))),
  );
  const own = formulas.filter((formula) => formula.includes("'Uppföljning'!"));
  expect(own).toContain(`IF(ISNUMBER('Uppföljning'!D8),ROUND(-'Uppföljning'!D8,0),"–")`);
  // The variance stands with Tertial's own sign.
  const variance = `IF(ISNUMBER('Uppföljning'!E8),ROUND('Uppföljning'!E8,0),`;
  expect(own.filter((formula) => formula.startsWith(variance))).not.toEqual([]);
});
