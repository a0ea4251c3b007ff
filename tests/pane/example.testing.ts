import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeExample } from '../../src/xlsx/writing/writeExample';
import { checkWorkbook } from '../../src/taskpane/check/checkWorkbook';
import type { CheckedReport } from '../../src/taskpane/check/checked';
import { readXlsxBytes } from '../../src/xlsx/reading/readXlsx';
import { writeCells } from '../../src/xlsx/writing/writeCells';

/** The example workbook as a file. */
export async function exampleBytes(): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'tertial-pane-'));
  try {
    const file = join(folder, 'rapport.xlsx');
    const made = await writeExample(file);
    if (!made.ok) throw new Error(made.sentence.en);
    return new Uint8Array(await readFile(file));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Where the closing fund's variance stands, which is wrong in the case: rows and columns from 0. */
export const CLOSING_FUND = { sheet: 'Summering', address: 'E10', row: 9, column: 4 };

/** The workbook with another value in a cell. */
export async function withCell(
  bytes: Uint8Array,
  { sheet, address }: { readonly sheet: string; readonly address: string },
  value: number,
): Promise<Uint8Array> {
  const written = await writeCells(bytes, [{ sheet, address, value }], []);
  if (written.kind !== 'written') throw new Error('The cell could not be written');
  return written.bytes;
}

/** What the program itself, without Excel, says about a workbook. */
export async function checkedFile(bytes: Uint8Array): Promise<CheckedReport> {
  const read = await readXlsxBytes(bytes);
  if (read.kind !== 'workbook') throw new Error('The workbook can not be read');
  const { content } = checkWorkbook(read.workbook);
  if (!content) throw new Error('The workbook has no tables');
  return content;
}

export const errorsIn = ({ result }: CheckedReport): number =>
  result.findings.filter(({ severity, waived }) => severity === 'error' && !waived).length;
