import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { exampleFolder } from '../../example/readExampleFolder';
import { readExample } from '../../example/readExample';
import { workbookBytes } from '../../xlsx/writing/writeWorkbook';
import { run } from '../output/terminal.testing';
import { runCli } from '../runCli';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tertial-check-'));
  await run(['example', '-o', 'fall.xlsx'], { folder });
  for (const name of ['mapp/inre', 'mapp/.dold', 'tom']) {
    await mkdir(join(folder, name), { recursive: true });
  }
  for (const name of ['b.xlsx', 'a.XLSM', '~$b.xlsx', '.dold/c.xlsx', 'inre/d.xlsx', 'e.txt']) {
    await copyFile(join(folder, 'fall.xlsx'), join(folder, 'mapp', name));
  }
  await symlink(join(folder, 'mapp'), join(folder, 'mapp', 'slinga'));
  const whole = await readFile(join(folder, 'fall.xlsx'));
  await writeFile(join(folder, 'avhuggen.xlsx'), whole.subarray(0, 5000));
  await writeFile(join(folder, 'text.xlsx'), 'Nämnd;År\nServicenämnden;2020\n');
  await writeFile(join(folder, 'noll.xlsx'), '');
  const other = new Workbook();
  other.addWorksheet('Blad1').addRow(['hej']);
  await other.xlsx.writeFile(join(folder, 'annan.xlsx'));
});
afterAll(() => rm(folder, { recursive: true }));

const check = (words: string) => run(['check', ...words.split(' ')], { folder });
const inJson = async (words: string): Promise<unknown> =>
  JSON.parse((await check(`${words} --format json`)).out);
const filesIn = async (words: string): Promise<unknown> =>
  ((await inJson(words)) as { file: string }[]).map(({ file }) => file);

describe('which files', () => {
  test('a folder gives its workbooks in order of name, without hidden, open and linked ones', async () => {
    expect(await filesIn('mapp')).toEqual(['mapp/a.XLSM', 'mapp/b.xlsx', 'mapp/inre/d.xlsx']);
  });

  test('a file that is named twice is checked once', async () => {
    expect(await filesIn('mapp/b.xlsx mapp ./fall.xlsx fall.xlsx')).toEqual([
      'mapp/b.xlsx',
      'mapp/a.XLSM',
      'mapp/inre/d.xlsx',
      './fall.xlsx',
    ]);
  });
});

describe('what can not be read', () => {
  test.each([
    ['saknas.xlsx', /Filen finns inte/],
    ['noll.xlsx', /Filen är tom/],
    ['text.xlsx', /Filen är inte en Excelarbetsbok/],
    ['avhuggen.xlsx', /ofullständig eller skadad/],
    ['annan.xlsx', /ingen tabell som Tertial känner till/],
    ['tom', /Mappen innehåller ingen Excelarbetsbok/],
    ['fall.xlsx --unpack-limit 0.01', /mer än 0,01\sMB/],
  ])('%s', async (words, sentence) => {
    const { code, out, err } = await check(words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
    expect(err.startsWith(`${words.split(' ')[0]}: `)).toBe(true);
    expect(err).not.toMatch(/\n./);
  });

  test('the other files are checked all the same', async () => {
    const { code, out, err } = await check('text.xlsx fall.xlsx tom');
    expect(code).toBe(2);
    expect(out).toMatch(/^Servicenämnden, tertialrapport 2 2020\nfall.xlsx\n/);
    expect(out).toMatch(/\n1 fil prövad: .* 2 kunde inte läsas\.\n$/);
    expect(err.split('\n')).toHaveLength(6);
    expect(await inJson('text.xlsx fall.xlsx --lang en')).toEqual([
      {
        tertial: expect.any(String),
        file: 'text.xlsx',
        error: expect.stringMatching(/^The file is not an Excel workbook/),
      },
      expect.objectContaining({ file: 'fall.xlsx', findings: expect.any(Array) }),
    ]);
  });
});

interface JsonResult {
  readonly summary: Readonly<Record<string, number>>;
  readonly findings: readonly (Record<string, unknown> & {
    severity: string;
    message: string;
    suggestions: readonly (Record<string, unknown> & { reason: string })[];
  })[];
  readonly notTestable: readonly unknown[];
}

describe('the JSON contract', () => {
  test('one object for one file', async () => {
    const result = (await inJson('fall.xlsx')) as JsonResult;
    expect(Object.keys(result)).toEqual([
      'tertial',
      'file',
      'report',
      'summary',
      'findings',
      'notTestable',
      'unlisted',
    ]);
    expect(result).toMatchObject({
      file: 'fall.xlsx',
      report: { committee: 'Servicenämnden', year: 2020, period: 'T2' },
      summary: { waived: 0, problems: 2 },
    });
    expect(Object.keys(result.summary)).toEqual([
      'error',
      'warning',
      'info',
      'waived',
      'notTestable',
      'passed',
      'problems',
    ]);
    for (const severity of ['error', 'warning', 'info']) {
      const found = result.findings.filter((finding) => finding.severity === severity);
      expect(result.summary[severity]).toBe(found.length);
    }
    for (const entry of result.notTestable) {
      expect(entry).toEqual({ rule: expect.any(String), reason: expect.any(String) });
    }
  });

  test('a finding compares figures as plain numbers', async () => {
    const result = (await inJson('fall.xlsx')) as JsonResult;
    const id = 'FND-01|Summering|Utgående resultatfond|Avvikelse';
    expect(result.findings.find((finding) => finding['id'] === id)).toEqual({
      id,
      rule: 'FND-01',
      severity: 'error',
      problem: 1,
      message: expect.any(String),
      cells: expect.arrayContaining([
        {
          sheet: 'Summering',
          address: expect.stringMatching(/^E\d+$/),
          key: 'Summering|Utgående resultatfond|Avvikelse',
          role: 'reported',
        },
      ]),
      reported: 0,
      expected: -1.3,
      imbalance: 1.3,
      tolerance: expect.any(Number),
      unit: 'mnkr',
      suggestions: [
        {
          id: expect.stringMatching(/^f[0-9a-z]{8}$/),
          key: 'Summering|Utgående resultatfond|Avvikelse',
          sheet: 'Summering',
          address: expect.stringMatching(/^E\d+$/),
          value: -1.3,
          reason: 'Med −1,3 stämmer BUD-04, FND-01 och FND-04.',
        },
      ],
      waived: null,
    });
  });

  test('the same twice, and the same in English but for the words', async () => {
    const [first, again] = [
      await check('fall.xlsx --format json'),
      await check('fall.xlsx --format json'),
    ];
    expect(again).toEqual(first);
    const wordless = (result: unknown) =>
      (result as JsonResult).findings.map(({ message, suggestions, ...rest }) => ({
        ...rest,
        hasWords: message !== '',
        suggestions: suggestions.map(({ reason, ...one }) => ({ ...one, hasWords: reason !== '' })),
      }));
    expect(wordless(await inJson('fall.xlsx --lang en'))).toEqual(wordless(JSON.parse(first.out)));
  });
});

describe('the exit code', () => {
  test('findings give 1, and 2 beats 1', async () => {
    expect((await check('fall.xlsx')).code).toBe(1);
    expect((await check('fall.xlsx saknas.xlsx')).code).toBe(2);
  });
});

describe('text for a person', () => {
  test('names the probable culprits of each problem, with what to write instead', async () => {
    const { out } = await check('fall.xlsx');
    expect(out).toMatch(
      /\nTroliga orsaker\n {2}Problem 1 \(BUD-04, FND-01 och FND-04\)\n {4}Summering!E10 {2}0,0 → −1,3 {2}Med −1,3 stämmer .*\[f\w{8}\]\n {2}Problem 2 \(BAL-02\)\n/,
    );
  });

  test('says severity, rule, title, cell and message, worst first, and a summary', async () => {
    const { out } = await check('fall.xlsx');
    expect(out).toMatch(/\n\nFel FND-01 \S.*\n {2}Summering!E\d+ {2}\S.*\n/);
    expect(out.indexOf('\nFel ')).toBeLessThan(out.indexOf('\nVarning '));
    expect(out.indexOf('\nVarning ')).toBeLessThan(out.indexOf('\nUpplysning '));
    expect(out).toMatch(
      /\n\d+ fel, \d+ varning(ar)? och \d+ upplysningar\. \d+ prövningar utan anmärkning; /,
    );
    expect((await check('fall.xlsx --lang en')).out).toMatch(/\n\nError FND-01 /);
  });

  test('progress is told apart from the result', async () => {
    expect((await check('fall.xlsx')).err).toBe('');
    expect((await check('fall.xlsx mapp/b.xlsx')).err).toBe('[1/2] fall.xlsx\n[2/2] mapp/b.xlsx\n');
  });

  test.each([
    [true, {}, true],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [false, {}, false],
    [false, { FORCE_COLOR: '1' }, false],
  ])('terminal %s with %j: colours %s', async (isTerminal, env, coloured) => {
    const { out } = await run(['check', 'fall.xlsx'], { folder, isTerminal, env });
    expect(out.includes('\u001B[')).toBe(coloured);
  });
});

test('a row of Rapport that numbers a sheet which there is not is found', async () => {
  const example = await readExample(exampleFolder());
  if (!example.ok) throw new Error(example.sentence.en);
  const named = (name: string) => [
    { value: name, formula: null, format: 'General' },
    { value: 3, formula: null, format: 'General' },
  ];
  const sheets = example.plan.sheets.map((sheet) =>
    sheet.table === 'Rapport'
      ? { ...sheet, rows: [...sheet.rows, named('Bilagenummer Lokaler')] }
      : sheet,
  );
  await writeFile(join(folder, 'bilaga.xlsx'), await workbookBytes({ ...example.plan, sheets }));
  expect((await check('bilaga.xlsx')).out.replace(/\s+/g, ' ')).toContain(
    'Raden ”Bilagenummer Lokaler” i Rapport ändrar ingenting',
  );
});

describe('many files', () => {
  const NAMES = 'mapp avhuggen.xlsx fall.xlsx';

  test('as JSON are the array that one object each would make', async () => {
    const { out } = await check(`${NAMES} --format json`);
    expect(out).toBe(`${JSON.stringify(JSON.parse(out), null, 2)}\n`);
    const alone = (await check('fall.xlsx --format json')).out;
    expect((JSON.parse(out) as unknown[]).at(-1)).toEqual(JSON.parse(alone));
  });

  test('as NDJSON are a line each, one file alone too', async () => {
    const { out, code } = await check(`${NAMES} --format ndjson`);
    const lines = out.split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(await inJson(NAMES));
    expect(code).toBe(2);
    const alone = (await check('fall.xlsx --format ndjson')).out;
    expect(alone.trimEnd().split('\n').length).toBe(1);
    expect(JSON.parse(alone)).toEqual(await inJson('fall.xlsx'));
  });

  test('are printed one by one, each when the last one has been taken', async () => {
    const pieces: string[] = [];
    const waits: number[] = [];
    const out = {
      isTerminal: false,
      write: (text: string) => void pieces.push(text),
      taken: () => Promise.resolve(void waits.push(pieces.length)),
    };
    const err = { isTerminal: false, write: () => undefined };
    await runCli(['check', 'mapp', '--format', 'json'], { out, err, env: {}, folder });
    expect(pieces.length).toBe(4);
    expect(waits).toEqual([1, 2, 3, 4]);
    expect((JSON.parse(pieces.join('')) as unknown[]).length).toBe(3);
  });
});
