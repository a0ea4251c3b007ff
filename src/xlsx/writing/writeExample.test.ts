import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { readExample } from '../../example/readExample';
import { exampleFolder } from '../../example/readExampleFolder';
import { writeExample } from './writeExample';
import { writeTemplate } from '../../cli/make/writeTemplate';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tertial-example-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('the file holds what the data files say, cell by cell', async () => {
  const path = join(folder, 'exempel.xlsx');
  expect(await writeExample(path)).toEqual({ ok: true, notes: [] });
  const workbook = new Workbook();
  await workbook.xlsx.readFile(path);
  const example = await readExample(exampleFolder());
  const sheets = example.ok ? example.plan.sheets : [];
  expect(sheets).toHaveLength(20);
  for (const { table, columns, rows } of sheets) {
    const sheet = workbook.getWorksheet(table)!;
    const found = rows.map((row, down) =>
      row.map((_, across) => serial(sheet.getCell(5 + down, across + 1).value)),
    );
    expect([table, found]).toEqual([table, rows.map((row) => row.map(({ value }) => value))]);
    expect(sheet.getTables()[0]?.width).toBe(columns.length);
  }
});

/** The library reads dates as dates; the file holds serial numbers. */
const serial = (value: unknown): unknown =>
  value instanceof Date ? value.getTime() / 86_400_000 + 25569 : value;

test('the template is written', async () => {
  expect(await writeTemplate(join(folder, 'mall.xlsx'))).toEqual({ ok: true, notes: [] });
});

test('what can not be written is said with its path', async () => {
  const path = join(folder, 'saknas', 'exempel.xlsx');
  const made = await writeExample(path);
  expect(made.ok ? '' : made.sentence.sv).toBe(
    `${path}: Mappen finns inte: skapa den först eller välj en annan.`,
  );
});

test('an unreadable example writes nothing', async () => {
  const path = join(folder, 'intet.xlsx');
  const made = await writeExample(path, {}, join(folder, 'saknas'));
  expect(made.ok ? '' : made.sentence.sv).toMatch(/filen Rapport.csv saknas/);
  await expect(new Workbook().xlsx.readFile(path)).rejects.toThrow();
});
