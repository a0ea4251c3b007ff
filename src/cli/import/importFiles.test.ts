import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzip } from '@cj-tech-master/excelts/archive';
import { APPENDIX_TITLES } from '../../sheets/sheets';
import { readReport } from '../../workbook/readReport';
import { readXlsx } from '../../xlsx/reading/readXlsx';
import { run } from '../output/terminal.testing';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tertial-import-'));
  await run(['example', '-o', 'fall.xlsx'], { folder });
  await writeFile(join(folder, 'bok.se'), SIE.join('\n'));
});
afterAll(() => rm(folder, { recursive: true }));

const SIE = [
  '#SIETYP 4',
  '#RAR 0 20200101 20201231',
  '#DIM 1 Ansvar',
  '#OBJEKT 1 10 "Ekonomi"',
  '#OBJEKT 1 99 "Nytt område"',
  '#PSALDO 0 202001 4010 {1 10} 12345678.90',
  '#PSALDO 0 202008 4010 {1 10} 1000000.05',
  '#PSALDO 0 202009 4010 {1 10} 7000000.00',
  '#PSALDO 0 202001 3011 {1 10} -11111111.11',
  '#PSALDO 0 202001 5010 {1 99} 40000.00',
  '#PSALDO 0 202001 5010 {} 500.00',
  '#RES 0 4010 20345678.95',
  '#RES 0 3011 -11111111.11',
  '#RES 0 5010 40500.00',
  '#PBUDGET 0 202012 4010 {1 10} 30000000.00',
  '',
];

const tertial = (words: string) => run(words.split(' '), { folder });

async function reportOf(name: string) {
  const read = await readXlsx(join(folder, name));
  if (read.kind !== 'workbook') throw new Error(read.fault.kind);
  return readReport(read.workbook, APPENDIX_TITLES)!;
}

async function parts(name: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for await (const entry of unzip(await readFile(join(folder, name))).entries()) {
    found.set(entry.path, Buffer.from(await entry.bytes()).toString('latin1'));
  }
  return found;
}

test('without -o every cell is shown, before and after, and nothing is written', async () => {
  const { code, out } = await tertial('import fall.xlsx bok.se');
  expect(code).toBe(0);
  expect(out).toMatch(/^Så skulle arbetsboken ändras \(inget är skrivet\)\nTill och med 2020-08\n/);
  expect(out).toMatch(
    /Verksamheter!D8 {2}[\d,]+ → 13,3 \([+−][\d,]+\) {2}Verksamheter\|Ekonomi\|Kostnad\|Bokfört\n/,
  );
  expect(out).toContain(
    'Verksamheter|Nytt område|Kostnad|Bokfört: raden eller kolumnen finns inte i arbetsboken (40\u00a0000,00 kr)',
  );
  expect(out).toContain('Konto 5010, Bokfört: ingen rad i kodplanen tar det (500,00 kr)');
  expect(await readdir(folder)).toEqual(['bok.se', 'fall.xlsx']);
});

describe('writing', () => {
  test('the cells, the log, the ledger and the code plan; other parts as they were', async () => {
    const { code, out } = await tertial('import fall.xlsx bok.se -o ny.xlsx --format json');
    expect(code).toBe(0);
    const { changes } = JSON.parse(out) as {
      changes: { key: string; to: number; exact: number }[];
    };
    expect(changes.map(({ key, to, exact }) => [key, to, exact])).toEqual([
      ['Verksamheter|Ekonomi|Kostnad|Bokfört', 13.3, 13.34567895],
      ['Verksamheter|Ekonomi|Intäkt|Bokfört', 11.1, 11.11111111],
      ['Verksamheter|Ekonomi|Kostnad|Budget', 30, 30],
    ]);
    const report = await reportOf('ny.xlsx');
    const cost = report.areas.rows.find(({ source }) => source.key === 'Ekonomi|Kostnad');
    expect(cost?.booked.value?.value).toEqual({ digits: 133n, scale: 1 });
    expect(report.ledgerRows.rows.map(({ source }) => source.key)).toEqual([
      '5010||2020-01',
      '4010|10|2020-01',
      '4010|10|2020-08',
      '4010|10|2020-09',
      '3011|10|2020-01',
      '5010|99|2020-01',
      '4010|10|2020-12',
    ]);
    expect(report.codePlan.rows.map(({ source, row }) => [source.key, row.value])).toEqual([
      ['3-8|10|Verksamheter', 'Ekonomi'],
      ['3-8|99|Verksamheter', 'Nytt område'],
    ]);
    const [before, after] = [await parts('fall.xlsx'), await parts('ny.xlsx')];
    const changed = [...before].filter(([name, text]) => after.get(name) !== text);
    expect(changed.map(([name]) => name.replace(/\d+/, 'N')).sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/tables/tableN.xml',
      'xl/tables/tableN.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheetN.xml',
      'xl/worksheets/sheetN.xml',
      'xl/worksheets/sheetN.xml',
    ]);
    const log = after.get(
      [...after.keys()]
        .filter((name) => !before.has(name))
        .find((name) => name.includes('worksheets/sheet'))!,
    )!;
    expect(log).toContain('Verksamheter|Ekonomi|Kostnad|Bokf');
    expect(log).toContain('Import');
  });

  test('again there is nothing to change, and the plan of the workbook is the one that counts', async () => {
    const { out } = await tertial('import ny.xlsx bok.se --format json');
    expect(JSON.parse(out)).toMatchObject({ changes: [], same: 3 });
  });

  test('only the columns that are asked for', async () => {
    const { out } = await tertial('import fall.xlsx bok.se --column Budget --format json');
    const { changes } = JSON.parse(out) as { changes: { key: string }[] };
    expect(changes.map(({ key }) => key)).toEqual(['Verksamheter|Ekonomi|Kostnad|Budget']);
  });
});

test('a plan with areas by object is kept with their names, and the check then finds nothing', async () => {
  await writeFile(join(folder, 'k.csv'), 'Konto;Objekt;Tabell;Rad\n3-8;;Verksamheter;*\n');
  const words = 'import fall.xlsx bok.se --column Bokfört --kodplan k.csv -o plan.xlsx';
  expect((await tertial(words)).code).toBe(0);
  const report = await reportOf('plan.xlsx');
  expect(report.codePlan.rows.map(({ object, row }) => [object.value, row.value])).toEqual([
    ['10', 'Ekonomi'],
    ['99', 'Nytt område'],
  ]);
  const { out } = await tertial('check plan.xlsx --format json');
  const { findings } = JSON.parse(out) as { findings: { rule: string; message: string }[] };
  expect(
    findings.filter(({ rule }) => rule.startsWith('LED')).map(({ message }) => message),
  ).toEqual(['Konto 5010: 500\u00a0kr är bokfört, men ingen rad i kodplanen tar det.']);
});

test('a file that ends before the period is said so', async () => {
  await writeFile(join(folder, 'juli.se'), SIE.join('\n').replace(/2020(0[89])/g, '202007'));
  const { out } = await tertial('import fall.xlsx juli.se');
  expect(out).toContain('Det sista som är bokfört i filen är i 2020-07, före 2020-08.');
});

describe('what is refused with a sentence, and nothing written', () => {
  beforeAll(async () => {
    await writeFile(join(folder, 'kopia.se'), SIE.join('\n'));
    const list = 'Period 202001-202010\nAnsvar;Konto;Utfall kr\n10 Ekonomi;4010;5,00\n';
    await writeFile(join(folder, 'ack.csv'), list);
    await writeFile(join(folder, 'annat.se'), SIE.join('\n').replace(/2020/g, '2019'));
    await writeFile(join(folder, 'trasig.se'), SIE.join('\n').replace('40000.00', '40.000,00'));
  });

  test.each([
    ['import fall.xlsx', /^Ange arbetsboken och minst en fil/],
    [
      'import fall.xlsx bok.se kopia.se -o x.xlsx',
      /^bok\.se och kopia\.se gäller samma år \(2020\)/,
    ],
    [
      'import fall.xlsx annat.se -o x.xlsx',
      /^Ingen fil gäller året som 2020-08 hör till \(annat\.se: 2019\)/,
    ],
    ['import fall.xlsx trasig.se -o x.xlsx', /^trasig\.se: Rad 10: Beloppet 40\.000,00 i #PSALDO/],
    [
      'import fall.xlsx ack.csv -o x.xlsx',
      /^ack\.csv: Filen har inget bokfört till och med 2020-08, bara summor till 2020-10/,
    ],
    ['import fall.xlsx bok.se -o fall.xlsx', /^fall\.xlsx: .*har inte ändrats/],
    ['import bok.se bok.se -o x.xlsx', /^bok\.se: /],
    ['import fall.xlsx bok.se --column Prognos', /^--column kan vara Budget, Bokfört/],
  ])('%s', async (words, sentence) => {
    const { code, out, err } = await tertial(words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
    expect(await readdir(folder)).not.toContain('x.xlsx');
  });
});

test('last year’s own file takes the place of what this year’s says of it', async () => {
  await writeFile(join(folder, 'fjol.se'), SIE.join('\n').replace(/2020/g, '2019'));
  const { out } = await tertial('import fall.xlsx bok.se fjol.se --format json');
  const { changes } = JSON.parse(out) as { changes: { key: string; exact: number }[] };
  expect(changes).toContainEqual(
    expect.objectContaining({
      key: 'Verksamheter|Ekonomi|Kostnad|Bokslut föregående år',
      exact: 20.34567895,
    }),
  );
});
