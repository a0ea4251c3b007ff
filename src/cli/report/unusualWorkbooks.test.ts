import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withForeign } from '../../xlsx/kinds/parts.testing';
import { partsOf } from '../../xlsx/kinds/workbookKinds.testing';
import { zipParts, type Parts } from '../../xlsx/package/zipWorkbook.testing';
import { exampleBytes, partIn } from '../../xlsx/writing/richWorkbook.testing';
import { run } from '../output/terminal.testing';

jest.setTimeout(60_000);

let folder: string;
let example: Parts;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tertial-unusual-'));
  example = await partsOf(await exampleBytes());
});
afterAll(() => rm(folder, { recursive: true }));

const put = (name: string, parts: Parts) => writeFile(join(folder, name), zipParts(parts));
const tertial = (...words: string[]) => run(words, { folder });

const COMMANDS = [
  ['report', ['report', 'in.xlsx', '-o', 'ut.xlsx', '--sheets', 'driftbudget']],
  ['fix', ['fix', 'in.xlsx', '--apply', '1', '-o', 'ut.xlsx']],
] as const;

describe.each(COMMANDS)('tertial %s', (_, words) => {
  test.each<[string, Parts, RegExp]>([
    [
      'contents that can not be read',
      { '[Content_Types].xml': Uint8Array.from([0x68, 0x18, 0xc2, 0x95, 0x2e]) },
      /Filen är skadad i delen \[Content_Types\]\.xml/,
    ],
    [
      'contents that are a web page',
      { '[Content_Types].xml': '<html/>' },
      /Filen är skadad i delen \[Content_Types\]\.xml/,
    ],
    [
      'a sheet that is a web page',
      { 'xl/worksheets/sheet2.xml': '<html><body>hej</body></html>' },
      /Filen är skadad i delen xl\/worksheets\/sheet2\.xml/,
    ],
  ])('refuses %s', async (__, changes, sentence) => {
    await put('in.xlsx', { ...example, ...changes });
    const { code, err } = await tertial(...words);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(sentence) });
    expect(await readdir(folder)).toEqual(['in.xlsx']);
  });

  test('refuses a signed workbook', async () => {
    await put('in.xlsx', signed());
    const { code, err } = await tertial(...words);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/digitalt signerad/) });
    expect(await readdir(folder)).toEqual(['in.xlsx']);
  });
});

test('a signed workbook gets its report in a workbook of its own', async () => {
  await put('in.xlsx', signed());
  const { err } = await tertial('report', 'in.xlsx', '-o', 'ut.xlsx');
  expect(err).toMatch(/--alone .* --pdf/);
  const { code } = await tertial('report', 'in.xlsx', '-o', 'egen.xlsx', '--alone');
  expect(code).toBe(0);
});

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const TEMPLATE = SHEET.replace('sheet.main', 'template.main');

test.each([
  ['xltx', 'xlsx', SHEET],
  ['xltx', 'xltx', TEMPLATE],
  ['xlsx', 'xltx', TEMPLATE],
])('an .%s that is written as .%s says what it is', async (from, to, type) => {
  const types = String(example['[Content_Types].xml']);
  const said = from === 'xltx' ? types.replace(SHEET, TEMPLATE) : types;
  await put(`in.${from}`, { ...example, '[Content_Types].xml': said });
  const out = join(folder, `ut.${to}`);
  for (const words of [
    ['report', `in.${from}`, '-o', out, '--force', '--sheets', 'driftbudget'],
    ['fix', `in.${from}`, '--apply', '1', '-o', out, '--force'],
  ]) {
    expect(await tertial(...words)).toMatchObject({ code: 0 });
    const written = await partIn(new Uint8Array(await readFile(out)), '[Content_Types].xml');
    expect(written).toContain(`PartName="/xl/workbook.xml" ContentType="${type}"`);
  }
});

test('text of the workbook is no command to a build server', async () => {
  await put('::error file=a::b.xlsx', {
    ...example,
    'xl/sharedStrings.xml': String(example['xl/sharedStrings.xml']).replaceAll(
      'Servicenämnden<',
      '::error title=x::##[error]y<',
    ),
  });
  for (const format of ['text', 'json', 'sarif']) {
    const { out, err } = await tertial(
      'check',
      '::error file=a::b.xlsx',
      'finns ej.xlsx',
      '--format',
      format,
    );
    if (format !== 'sarif') expect(out).toContain('title=x');
    expect(`${out}${err}`).not.toMatch(/^\s*(?:::|##)|##\[/m);
  }
});

const signed = (): Parts =>
  withForeign(example, [
    {
      part: '_xmlsignatures/origin.sigs',
      content: '',
      type: 'application/vnd.openxmlformats-package.digital-signature-origin',
      from: '',
      relationship:
        'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin',
      target: '/_xmlsignatures/origin.sigs',
    },
  ]);
