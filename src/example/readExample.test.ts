import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WrittenCell } from '../report/cell';
import type { TableName } from '../report/tables';
import type { WorkbookPlan } from '../workbook/workbookPlan';
import { readExample } from './readExample';
import { exampleFolder } from './readExampleFolder';

let plan: WorkbookPlan;
beforeAll(async () => {
  const example = await readExample(exampleFolder());
  if (!example.ok) throw new Error(example.sentence.sv);
  plan = example.plan;
});

type Row = Readonly<Record<string, WrittenCell['value'] | undefined>>;

/** The rows of a table as objects by header, blank cells as null. */
const rowsOf = (name: TableName): Row[] => {
  const sheet = plan.sheets.find(({ table }) => table === name)!;
  return sheet.rows.map((row) =>
    Object.fromEntries(sheet.columns.map(({ header }, index) => [header, row[index]?.value])),
  );
};
const rowOf = (name: TableName, key: string): Row =>
  rowsOf(name).find((row) => Object.values(row)[0] === key)!;
const shown = (value: Row[string]): string => (typeof value === 'string' ? value : '');
const textOf = (name: TableName, key: string, column: string): string =>
  shown(rowOf(name, key)[column]);
const areaText = (area: string): string =>
  shown(rowsOf('Texter').find((row) => row['Avser'] === area)?.['Text']);
const idsWhere = (name: TableName, column: string, pattern: RegExp): unknown[] =>
  rowsOf(name)
    .filter((row) => pattern.test(shown(row[column])))
    .map((row) => Object.values(row)[0]);

test.each([
  ['Rapport', 8],
  ['Driftbudget', 7],
  ['Verksamheter', 15],
  ['Summering', 7],
  ['Mål', 29],
  ['Indikatorer', 32],
  ['Aktiviteter', 51],
  ['Balansräkning', 12],
  ['Investeringar', 1],
  ['Internkontroll', 6],
] as const)('%s has %i rows', (name, count) => {
  expect(rowsOf(name)).toHaveLength(count);
});

describe('figures', () => {
  test.each([
    ['Driftbudget', 'Utgående resultatfond', { Bokfört: null, Prognos: 2, Avvikelse: -1.3 }],
    ['Summering', 'Utgående resultatfond', { Bokfört: null, Prognos: 2, Avvikelse: 0 }],
    ['Verksamheter', 'Avskrivningar och internränta', { Slag: 'Kostnad', Bokfört: 1 }],
    ['Balansräkning', 'Omsättningstillgångar', { Belopp: 64989339 }],
    ['Balansräkning', 'Ingående moms', { Belopp: null, 'Förändring mot föregående år': -891722 }],
    ['Investeringar', 'Inventarier', { Plan: 1, Bokfört: null, Prognos: 0.3, Kommentar: null }],
    ['Internkontroll', 'First Card: moms', { Population: 137, Kontrollerade: 107, Fel: 5 }],
    ['Indikatorer', 'IND-12', { 'Periodens utfall': '61,54 %', Årsmål: 13 }],
    ['Indikatorer', 'IND-23', { Årsmål: '+/-1 %', 'KF:s årsmål': '+/- 1 %' }],
    ['Indikatorer', 'IND-26', { 'KF:s årsmål': '90%' }],
    ['Indikatorer', 'IND-27', { Årsmål: '100  %' }],
    ['Aktiviteter', 'A23', { 'Mål-id': 'KF3.1', Startdatum: 43831, Slutdatum: 43921 }],
    ['Mål', 'KF2.2', { Uppfyllelse: 'Ingen', Analys: null }],
  ] as const)('%s, %s', (name, key, cells) => {
    expect(rowOf(name, key)).toMatchObject(cells);
  });

  test('booked amounts add up as published', () => {
    const costs = rowsOf('Verksamheter').filter((row) => row['Slag'] === 'Kostnad');
    const sum = costs.reduce((total, row) => total + Math.round(Number(row['Bokfört']) * 10), 0);
    expect(sum).toBe(1750);
  });
});

test('what the source leaves blank is blank', () => {
  const blank = (name: TableName, column: string) =>
    expect(rowsOf(name).filter((row) => row[column] !== null)).toEqual([]);
  blank('Aktiviteter', 'Avvikelse');
  blank('Aktiviteter', 'Status');
  blank('Indikatorer', 'Enhet');
  blank('Verksamheter', 'Kommentar');
});

test('every reference leads to a goal', () => {
  const goals = new Set(rowsOf('Mål').map((row) => row['Mål-id']));
  const used = [...rowsOf('Indikatorer'), ...rowsOf('Aktiviteter')].map((row) => row['Mål-id']);
  expect(used.filter((id) => !goals.has(id))).toEqual([]);
});

describe('texts say what the rules look for', () => {
  test('the parts of Nämnd och administration do not give its net', () => {
    for (const words of [
      'nettounderskott om 0,3 mnkr',
      'insatser som kostar 1,3 mnkr',
      'minskade personalkostnader om 1,1 mnkr',
      'ökade intäkter om 0,8,',
    ]) {
      expect(areaText('Nämnd och administration')).toContain(words);
    }
  });

  test('every area but depreciation has a comment', () => {
    const areas = new Set(rowsOf('Verksamheter').map((row) => row['Verksamhetsområde']));
    areas.delete('Avskrivningar och internränta');
    const commented = rowsOf('Texter').filter((row) => row['Avsnitt'] === 'Budgetkommentar');
    expect(new Set(commented.map((row) => row['Avser']))).toEqual(areas);
    expect(areaText('Ekonomi')).toMatch(/minst 250 000 kr per månad.*knappt 200 000 kr/);
  });

  test('which analyses there are', () => {
    expect(idsWhere('Mål', 'Analys', /./)).toHaveLength(11);
    expect(idsWhere('Mål', 'Förväntat resultat', /./)).toHaveLength(14);
    expect(idsWhere('Indikatorer', 'Analys', /./)).toHaveLength(16);
    expect(idsWhere('Aktiviteter', 'Analys', /./)).toHaveLength(12);
  });

  test('delays, months and new dates in the analyses of activities', () => {
    const delayed = ['A01', 'A03', 'A05', 'A10', 'A21', 'A22', 'A23', 'A37', 'A44'];
    expect(idsWhere('Aktiviteter', 'Analys', /försen|förläng|nedprioriter|försvår/i)).toEqual(
      delayed,
    );
    const months = /januari|februari|mars|april|maj|juni|juli|augusti|sept|okt|nov|dec/i;
    expect(idsWhere('Aktiviteter', 'Analys', months)).toEqual(['A30']);
    expect(idsWhere('Aktiviteter', 'Analys', /årsskiftet|årets slut/)).toEqual([
      'A05',
      'A21',
      'A37',
    ]);
    expect(idsWhere('Aktiviteter', 'Analys', /\d{4}/)).toEqual([]);
    expect(textOf('Aktiviteter', 'A42', 'Analys')).toContain('Aktiviteten är klar');
  });

  test('which goals say that a target is out of reach', () => {
    expect(idsWhere('Mål', 'Analys', /inte (att )?nås|nås inte/)).toEqual(['KF2.5', 'KF3.2']);
    expect(idsWhere('Indikatorer', 'Analys', /från \d+ till \d+/)).toEqual(['IND-09']);
  });

  test('sections and what they are about are named once', () => {
    const names = rowsOf('Texter').map(({ Avsnitt, Avser }) => `${shown(Avsnitt)}|${shown(Avser)}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('files that can not be read', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tertial-example-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const spoiled = async (file: string, spoil: (text: string) => string | Uint8Array) => {
    const copy = await mkdtemp(join(folder, 'copy-'));
    await cp(exampleFolder(), copy, { recursive: true });
    const path = join(copy, file);
    await writeFile(path, spoil(await readFile(path, 'utf8').catch(() => '')));
    const read = await readExample(copy);
    return read.ok ? '' : read.sentence.sv.replace(copy, '');
  };

  test.each([
    ['Driftbudget.csv', 'Intäkter;265,4', 'Intäkter;265.4', /^.Driftbudget.csv:4: Budget ska vara/],
    ['Driftbudget.csv', 'Intäkter;265,4', 'Intäkter', /^.Driftbudget.csv:4: .* semikolon/],
    ['Mål.csv', 'IM1;', '"IM1;', /^.Mål.csv:\d+: .* citattecken/],
    ['Mål.csv', 'Nivå', 'Niva', /^.Mål.csv:1: Rubrikraden ska vara Mål-id;Nivå/],
  ])('%s with %s as %s', async (file, from, to, sentence) => {
    expect(await spoiled(file, (text) => text.replace(from, to))).toMatch(sentence);
  });

  test('a file in another encoding', async () => {
    const latin = await spoiled('Mål.csv', (text) => Buffer.from(text, 'latin1'));
    expect(latin).toMatch(/Mål.csv: filen gick inte att läsa/);
  });

  test('a file that is no table', async () => {
    expect(await spoiled('Malen.csv', () => '')).toMatch(/Malen.csv: ingen tabell heter så/);
  });

  test('a folder without them', async () => {
    const read = await readExample(join(folder, 'saknas'));
    expect(read).toMatchObject({ ok: false });
    expect(read.ok ? '' : read.sentence.en).toContain('Rapport.csv is missing');
  });
});
