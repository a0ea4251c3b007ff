import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../output/terminal.testing';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tertial-ledger-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Read {
  readonly dialect: string;
  readonly unit: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly others: readonly unknown[];
  readonly unmapped: readonly unknown[];
  readonly total: Readonly<Record<string, number | null>>;
  readonly notes: readonly { readonly line: number | null; readonly text: string }[];
  readonly questions: readonly { readonly id: string; readonly alternatives: readonly unknown[] }[];
}

/** What `tertial ledger` makes of a file with those lines. */
async function ledger(lines: readonly string[], name = 'prov.se', ...words: string[]) {
  await writeFile(join(folder, name), lines.join('\n'));
  const { code, out, err } = await run(['ledger', name, '--format', 'json', ...words], { folder });
  return { code, err, read: (out === '' ? {} : JSON.parse(out)) as Read };
}

const HEAD = [
  '#FLAGGA 0',
  '#SIETYP 4',
  '#RAR 0 20240101 20241231',
  '#DIM 1 Ansvar',
  '#OBJEKT 1 A "Bad"',
  '#OBJEKT 1 B "Is"',
];

const area = (Verksamhetsområde: string, Slag: string, Bokfört: number | null) => ({
  Verksamhetsområde,
  Slag,
  Budget: null,
  Bokfört,
  'Bokslut föregående år': null,
});

describe('a file that contradicts itself', () => {
  const lines = [
    ...HEAD,
    '#PSALDO 0 202401 4010 {} 70.00',
    '#PSALDO 0 202401 4010 {1 A} 50.00',
    '#RES 0 4010 100.00',
    '',
  ];

  test('is not taken in unasked', async () => {
    const { code, read } = await ledger(lines);
    expect([code, read.dialect, read.rows]).toEqual([1, 'open', []]);
    expect(read.notes[0]?.text).toMatch(/#PSALDO: det går inte att avgöra/);
    expect(read.questions[0]).toMatchObject({ id: 'PSALDO|0' });
    expect(read.questions[0]?.alternatives).toHaveLength(2);
  });

  test('is taken in as answered, and what does not tie is still told', async () => {
    await writeFile(join(folder, 'svar.json'), '{ "#psaldo": "part" }');
    const { code, read } = await ledger(lines, 'prov.se', '--answers', 'svar.json');
    expect([code, read.dialect]).toEqual([0, 'part']);
    expect(read.rows).toEqual([area('Bad', 'Kostnad', 50)]);
    expect(read.unmapped).toMatchObject([{ account: '4010', objects: {}, amount: 70 }]);
    expect(read.notes.map(({ text }) => text)).toContain(
      'Konto 4010: posterna summerar till 120,00 kr, men #RES säger 100,00 kr.',
    );
  });
});

describe('what the amounts with objects are parts of', () => {
  test('two dimensions that each give the same money are counted once', async () => {
    const { read } = await ledger([
      ...HEAD,
      '#PSALDO 0 202401 4010 {1 A} 60.00',
      '#PSALDO 0 202401 4010 {1 B} 40.00',
      '#PSALDO 0 202401 4010 {6 P} 100.00',
      '#RES 0 4010 100.00',
    ]);
    expect(read.rows).toEqual([area('Bad', 'Kostnad', 60), area('Is', 'Kostnad', 40)]);
    expect(read.unmapped).toEqual([]);
  });

  test('what a total holds beyond its objects is told, not lost', async () => {
    const { read } = await ledger([
      ...HEAD,
      '#PSALDO 0 202401 4010 {} 100.00',
      '#PSALDO 0 202401 4010 {1 A} 60.00',
      '#RES 0 4010 100.00',
    ]);
    expect(read.rows).toEqual([area('Bad', 'Kostnad', 60)]);
    expect(read.unmapped).toEqual([
      { account: '4010', objects: {}, amount: 40, column: 'Bokfört', Slag: 'Kostnad' },
    ]);
    expect(read.total.Bokfört).toBe(-100);
  });

  test('vouchers tell the objects that balances leave out', async () => {
    const { read } = await ledger([
      ...HEAD,
      '#PSALDO 0 202401 4010 {} 100.00',
      '#VER A 1 20240115',
      '{',
      '#TRANS 4010 {1 A} 100.00',
      '#TRANS 1930 {} -100.00',
      '}',
    ]);
    expect([read.dialect, read.rows]).toEqual(['vouchers', [area('Bad', 'Kostnad', 100)]]);
  });
});

test('class 8 goes by its type, and is cost without one', async () => {
  const { read } = await ledger([
    ...HEAD,
    '#KTYP 8010 I',
    '#PSALDO 0 202401 8010 {1 A} -7.00',
    '#PSALDO 0 202401 8510 {1 A} 3.00',
  ]);
  expect(read.rows).toEqual([area('Bad', 'Kostnad', 3), area('Bad', 'Intäkt', 7)]);
});

describe('bad input is a sentence', () => {
  const amount = '#PSALDO 0 202401 4010 {1 A}';

  test.each([
    [[...HEAD, `${amount} 1.234,50`], 7, /1\.234,50 i #PSALDO går inte att läsa säkert/],
    [[...HEAD, `${amount} 1.234`], 7, /1\.234 i #PSALDO/],
    [[...HEAD, amount, ''], 7, /#PSALDO är ofullständig/],
    [
      [...HEAD, '#VER A 1 20240101', '{', '#TRANS 4010 {1 A} 5.0'],
      9,
      /verifikationen som börjar på rad 8/,
    ],
    [[...HEAD, '#VER A 1 20240101', '{', '#TRANS 4010 {1 "A'], 9, /#TRANS är ofullständig/],
    [[...HEAD, '#VER A 1 00000000', ''], 7, /#VER är ofullständig/],
    [[HEAD[0]!, HEAD[1]!, `${amount} 5.00`, ''], 3, /Räkenskapsåret saknas/],
  ])('%j', async (lines, line, sentence) => {
    const { code, read } = await ledger(lines);
    expect(code).toBe(1);
    const told = read.notes.filter(({ text }) => sentence.test(text));
    expect(told.map((note) => note.line)).toEqual([line]);
  });

  test.each([
    ['tom.se', '', /^tom\.se: Filen är tom/],
    ['text.csv', 'bara ord', /^text\.csv: Filen har ingen rubrikrad/],
    ['dump.csv', 'a\0b', /^dump\.csv: Filen är varken SIE/],
    ['dump.se', '#FLAGGA\0', /^dump\.se: Filen är ingen SIE-fil/],
    ['bok.xlsx', 'PK trasig', /^bok\.xlsx: /],
  ])('%s', async (name, text, sentence) => {
    const { code, err } = await ledger([text], name);
    expect(code).toBe(2);
    expect(err).toMatch(sentence);
  });

  test('a file that is not there, a month that is none, a plan that can not be used', async () => {
    expect((await run(['ledger', 'saknas.se'], { folder })).err).toMatch(/^saknas\.se: /);
    expect((await run(['ledger', 'a.se', '--through', '2024-13'], { folder })).err).toMatch(
      /^--through ska/,
    );
    await writeFile(join(folder, 'k.csv'), 'Konto;Tabell;Rad\n4;Nonsens;Bad\n');
    const { code, err } = await run(['ledger', 'prov.se', '--kodplan', 'k.csv'], { folder });
    expect([code, err]).toEqual([
      2,
      'k.csv: Kodplanens rad 2: ”Nonsens” går inte att använda som Tabell.\n',
    ]);
  });
});

test('a year that is answered for', async () => {
  await writeFile(join(folder, 'ar.json'), '{ "Räkenskapsår": 2024 }');
  const lines = [HEAD[1]!, ...HEAD.slice(3), '#PSALDO 0 202401 4010 {1 A} 5.00', ''];
  const { code, read } = await ledger(lines, 'prov.se', '--answers', 'ar.json');
  expect([code, read.rows]).toEqual([0, [area('Bad', 'Kostnad', 5)]]);
});

describe('a code plan', () => {
  const lines = [
    ...HEAD,
    '#PSALDO 0 202401 3011 {1 A} -20.00',
    '#PSALDO 0 202401 4010 {1 A} 10.00',
    '#PSALDO 0 202401 4010 {1 B} 11.00',
    '#PSALDO 0 202401 4011 {1 A 6 P7} 12.00',
    '#PSALDO 0 202401 7911 {1 A} 13.00',
    '#PSALDO 0 202401 5010 {1 A} 14.00',
    '#PSALDO 0 202401 1930 {1 A} 99.00',
    '#DIM 6 Projekt',
  ];
  const plan = (body: string) =>
    writeFile(join(folder, 'plan.csv'), `Konto;Objekt;Tabell;Rad;Kolumn;Tecken\n${body}`);

  test('the most specific line wins, and what no line takes is told', async () => {
    await plan(
      [
        '4;;Verksamheter;Bad',
        '40-41;Projekt:P7;Verksamheter;Läger|Kostnad',
        '4010;;Verksamheter;Material|Kostnad',
        '4010;B;Verksamheter;Is|Kostnad;Bokfört;',
        '79*;;Driftbudget;Varav avskrivningar och internränta;;+',
        '3;;Verksamheter;Bad|Intäkt;;-',
      ].join('\n'),
    );
    const { read } = await ledger(lines, 'prov.se', '--kodplan', 'plan.csv');
    expect(read.rows).toEqual([
      area('Bad', 'Intäkt', 20),
      area('Is', 'Kostnad', 11),
      area('Läger', 'Kostnad', 12),
      area('Material', 'Kostnad', 10),
    ]);
    expect(read.others).toEqual([
      {
        table: 'Driftbudget',
        row: 'Varav avskrivningar och internränta',
        column: 'Bokfört',
        amount: 13,
      },
    ]);
    expect(read.unmapped).toMatchObject([{ account: '5010', objects: { 1: 'A' }, amount: 14 }]);
    expect(read.total.Bokfört).toBe(20 - 10 - 11 - 12 - 13 - 14);
  });

  test('a row may be named after the object', async () => {
    await plan('3-8;;Verksamheter;*');
    const { read } = await ledger(lines, 'prov.se', '--kodplan', 'plan.csv');
    expect(read.rows).toEqual([
      area('Bad', 'Kostnad', 49),
      area('Bad', 'Intäkt', 20),
      area('Is', 'Kostnad', 11),
    ]);
    expect(read.unmapped).toEqual([]);
  });
});

test('through an earlier month, in text', async () => {
  await writeFile(
    join(folder, 'tva.se'),
    [
      ...HEAD,
      '#PSALDO 0 202401 4010 {1 A} 5.00',
      '#PSALDO 0 202402 4010 {1 A} 6.50',
      '#RES 0 4010 11.50',
      '',
    ].join('\n'),
  );
  const { code, out } = await run(['ledger', 'tva.se', '--through', '2024-01'], { folder });
  expect(code).toBe(0);
  expect(out).toContain('Till och med 2024-01');
  expect(out).toMatch(/Bad +Kostnad +5,00\n/);
});
