import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { partsOf, WORKBOOK_KINDS } from '../kinds/workbookKinds.testing';
import { zipParts, type Parts } from '../package/zipWorkbook.testing';
import { exampleBytes } from '../writing/richWorkbook.testing';
import { anyWorkbook } from './anySheet.testing';
import { carefulReaders } from './carefulReaders.testing';
import { readGridBytes } from './readGrid';
import { readXlsxBytes } from './readXlsx';

// Almost every file is read quickly; the careful way is the older one, and says what is right.
const careful = carefulReaders();

async function expectSame(bytes: Uint8Array): Promise<string> {
  const [quickly, carefully] = [await readXlsxBytes(bytes), await careful.readXlsxBytes(bytes)];
  expect(quickly).toEqual(carefully);
  expect(await readGridBytes(bytes, 'a.xlsx')).toEqual(
    await careful.readGridBytes(bytes, 'a.xlsx'),
  );
  return quickly.kind;
}

let example: Parts;
beforeAll(async () => {
  example = await partsOf(await exampleBytes());
});

describe('a workbook is read alike both ways:', () => {
  it.each(WORKBOOK_KINDS.map(({ name, transform }) => [name, transform] as const))(
    'one with %s',
    async (_, transform) => {
      expect(await expectSame(transform(example))).toBe('workbook');
    },
  );

  const fixtures = join(__dirname, 'fixtures');
  it.each(readdirSync(fixtures).filter((name) => name.endsWith('.xlsx')))('%s', async (name) => {
    expect(await expectSame(readFileSync(join(fixtures, name)))).toBe('workbook');
  });

  it('one with cells of every form', async () => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(anyWorkbook, async (bytes) => {
        if ((await expectSame(bytes)) === 'workbook') read += 1;
      }),
      { numRuns: 400 },
    );
    // Of those that are damaged there is nothing to compare but that.
    expect(read).toBeGreaterThan(200);
  });

  it('one with bytes changed', async () => {
    const change = fc.tuple(fc.nat(), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(
        anyWorkbook,
        fc.array(change, { minLength: 1, maxLength: 3 }),
        async (bytes, changes) => {
          for (const [at, value] of changes) bytes[at % bytes.length] = value;
          await expectSame(bytes);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('one with letters of its parts changed', async () => {
    const names = Object.keys(example).filter((name) =>
      /^xl\/(?:worksheets|sharedS|styles|tables)/.test(name),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.nat(),
        fc.nat(4),
        fc.constantFrom(
          '<',
          '>',
          '"',
          '/',
          '&',
          '',
          '9',
          '\0',
          '</row>',
          '<c r="A1">',
          ']]>',
          'å',
          ' ',
        ),
        async (name, position, removed, inserted) => {
          const content = String(example[name]);
          const at = position % content.length;
          const changed = content.slice(0, at) + inserted + content.slice(at + removed);
          await expectSame(zipParts({ ...example, [name]: changed }));
        },
      ),
      { numRuns: 60 },
    );
  });
});
