import { beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WORKBOOK_KINDS, partsOf } from '../../xlsx/kinds/workbookKinds.testing';
import { entriesIn, exampleBytes } from '../../xlsx/writing/richWorkbook.testing';
import { zipParts, type Parts } from '../../xlsx/package/zipWorkbook.testing';
import { run } from '../output/terminal.testing';

/** What a command may change: what the package says of its parts, the workbook part, the styles. */
const MAY_CHANGE =
  /^(?:\[content_types\]\.xml|xl\/(?:_rels\/)?(?:workbook|bok)\.xml(?:\.rels)?|xl\/styles\d*\.xml)$/;

let example: Parts;
let plain: Seen;
beforeAll(async () => {
  example = await partsOf(await exampleBytes());
  plain = await seenIn(zipParts(example));
});

/** What the commands make of a file. */
interface Seen {
  readonly check: string;
  readonly afterReport: string;
  readonly afterFix: string;
  /** Parts that are not as they were: of `report`, and of `fix`. */
  readonly changed: readonly (readonly string[])[];
  readonly twice: readonly string[];
}

async function seenIn(bytes: Uint8Array): Promise<Seen> {
  const folder = await mkdtemp(join(tmpdir(), 'tertial-kinds-'));
  try {
    await writeFile(join(folder, 'bok.xlsx'), bytes);
    const command = async (...words: string[]) => {
      const { code, err, out } = await run(words, { folder });
      if (code === 2) throw new Error(`${words.join(' ')}: ${err}`);
      return out;
    };
    const findings = async (file: string) => {
      const found = JSON.parse(await command('check', file, '--format', 'json')) as object;
      return JSON.stringify({ ...found, file: '' });
    };
    const check = await findings('bok.xlsx');
    await command('report', 'bok.xlsx', '-o', 'rapport.xlsx', '--sheets', 'driftbudget');
    await command('fix', 'bok.xlsx', '--apply', '1', '-o', 'fix.xlsx');
    const [report, fix] = await Promise.all(
      ['rapport.xlsx', 'fix.xlsx'].map((name) => readFile(join(folder, name))),
    );
    const made = [report, fix].map((file) => new Uint8Array(file ?? new Uint8Array()));
    return {
      check,
      afterReport: await findings('rapport.xlsx'),
      afterFix: await findings('fix.xlsx'),
      changed: await Promise.all(made.map((file) => changedIn(bytes, file))),
      twice: (await Promise.all(made.map(namesTwice))).flat(),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

const clean = (path: string): string =>
  path
    .replace(/[/\\]+/g, '/')
    .replace(/^\//, '')
    .toLowerCase();

/** The parts that have other bytes than before, or none any more. */
async function changedIn(before: Uint8Array, after: Uint8Array): Promise<string[]> {
  const sums = new Map((await entriesIn(after)).map(({ path, crc32 }) => [clean(path), crc32]));
  return (await entriesIn(before))
    .filter(({ path, crc32 }) => !path.endsWith('/') && sums.get(clean(path)) !== crc32)
    .map(({ path }) => clean(path))
    .filter((path) => !MAY_CHANGE.test(path));
}

/** Names that are one when they are spelled as they should be; and those that are not. */
async function namesTwice(bytes: Uint8Array): Promise<string[]> {
  const names = (await entriesIn(bytes))
    .map(({ path }) => path)
    .filter((path) => !/\/$/.test(path));
  const seen = new Set<string>();
  return names.filter((name) => {
    const known = seen.has(clean(name)) || /\\|^\//.test(name);
    seen.add(clean(name));
    return known;
  });
}

test('the example has findings, and a suggestion that helps', () => {
  expect(plain.afterReport).toBe(plain.check);
  expect(plain.afterFix).not.toBe(plain.check);
  expect(plain.changed).toEqual([[], ['xl/worksheets/sheet4.xml']]);
});

describe('a workbook is read, painted and corrected alike with', () => {
  test.each(WORKBOOK_KINDS.map(({ name, transform }) => [name, transform] as const))(
    '%s',
    async (_, transform) => {
      const seen = await seenIn(transform(example));
      expect(seen.check).toBe(plain.check);
      expect(seen.afterReport).toBe(plain.check);
      expect(seen.afterFix).toBe(plain.afterFix);
      expect(seen.changed[0]).toEqual([]);
      expect(seen.changed[1]).toHaveLength(1);
      expect(seen.twice).toEqual([]);
    },
  );
});
