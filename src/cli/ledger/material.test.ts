import { describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../output/terminal.testing';

/** Files of the kinds that economists have, where they are at hand; the project has its own besides. */
const folder = [
  join(__dirname, '../../../../shared/material/ledger'),
  join(__dirname, '../../../../../shared/material/ledger'),
].find((path) => existsSync(path));

interface Expected {
  readonly file: string;
  readonly expect: {
    readonly unit: string;
    readonly columns: readonly string[];
    readonly rows: readonly (readonly (string | number | null)[])[];
    readonly result: Readonly<Record<string, number>>;
  };
}

const cases = (folder === undefined ? [] : readdirSync(folder))
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(folder ?? '', name), 'utf8')) as Expected);

const keyed = (columns: readonly string[], row: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(columns.map((column) => row[column]));

(cases.length > 0 ? describe : describe.skip)('the material', () => {
  test.each(cases.map((one) => [one.file, one] as const))('%s to the öre', async (file, one) => {
    const { code, out } = await run(['ledger', file, '--format', 'json'], { folder: folder ?? '' });
    const read = JSON.parse(out) as {
      unit: string;
      rows: Record<string, unknown>[];
      total: object;
    };
    const { columns, rows, unit, result } = one.expect;
    expect([code, read.unit]).toEqual([0, unit]);
    expect(read.rows.map((row) => keyed(columns, row)).sort()).toEqual(
      rows.map((row) => JSON.stringify(row)).sort(),
    );
    expect(read.total).toMatchObject(result);
  });
});
