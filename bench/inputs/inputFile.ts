import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WorkbookPlan } from '../../src/workbook/workbookPlan';
import type { Input } from '../benchRow';

/** Where the files of a bench stand; the run that made the folder removes it. */
export const INPUT_FOLDER =
  process.env['TERTIAL_BENCH_FOLDER'] ?? join(tmpdir(), `tertial-bench-${process.pid}`);

/** A path among the files of the bench. */
export const inputPath = (name: string): string => join(INPUT_FOLDER, name);

// What writes is fetched where a file is made: those who read it are measured without.

/** The case as a file. */
export const CASE_FILE: Input = {
  path: inputPath('case.xlsx'),
  async make(path) {
    const { writeExample } = await import('../../src/xlsx/writing/writeExample');
    const made = await writeExample(path);
    if (!made.ok) throw new Error(made.sentence.en);
  },
};

/** A file of input tables. */
export function plannedFile(name: string, plan: () => Promise<WorkbookPlan>): Input {
  return {
    path: inputPath(name),
    async make(path) {
      mkdirSync(INPUT_FOLDER, { recursive: true });
      const { writeWorkbook } = await import('../../src/xlsx/writing/writeWorkbook');
      const written = await writeWorkbook(await plan(), path);
      if (!written.ok) throw new Error(written.fault.kind);
    },
  };
}
