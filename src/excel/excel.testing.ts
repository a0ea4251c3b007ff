import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startHost, type Started, type StartOptions } from '../../workbench/host/runner/startHost';
import { writeExample } from '../cli/writeExample';
import { readXlsx } from '../xlsx/readXlsx';
import type { RawWorkbook } from '../workbook/rawWorkbook';

/** Starts Microsoft's client library over a workbook of ours, and makes it the test's Excel. */
export async function startExcel(options: StartOptions = {}): Promise<Started> {
  const started = await startHost(options);
  Object.assign(globalThis, { Excel: started.Excel, Office: started.Office });
  return started;
}

/** The example workbook: open in Excel, and as the file reader sees it. */
export async function startCase(
  options: StartOptions = {},
): Promise<{ excel: Started; fromFile: RawWorkbook }> {
  const folder = await mkdtemp(join(tmpdir(), 'tertial-excel-'));
  try {
    const file = join(folder, 'fall.xlsx');
    const made = await writeExample(file);
    if (!made.ok) throw new Error(made.sentence.en);
    const read = await readXlsx(file, {});
    if (read.kind === 'unreadable') throw new Error('The example can not be read');
    return { excel: await startExcel({ ...options, file }), fromFile: read.workbook };
  } finally {
    await rm(folder, { recursive: true });
  }
}
