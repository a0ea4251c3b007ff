import { inBoth, type Bilingual } from '../../language/bilingual';
import type { WorkbookPlan } from '../../workbook/workbookPlan';
import { describeWriteFault } from '../disk/writeFault';
import type { WriteNote } from '../disk/writeNote';
import type { Standing } from '../disk/writeWhole';
import { writeWorkbook } from './writeWorkbook';
import { readExample } from '../../example/readExample';
import { exampleFolder } from '../../example/readExampleFolder';

/** Whether a file was made; if not, a sentence that names the file and says why. */
export type Made =
  | { readonly ok: true; readonly notes: readonly WriteNote[] }
  | { readonly ok: false; readonly sentence: Bilingual };

export interface MakeOptions {
  /** What the user calls the file; its path when not given. */
  readonly name?: string;
  /** What may stand at the path already; anything when not given. */
  readonly standing?: Standing;
}

/** Writes the example workbook: Servicenämnden's second report of 2020. */
export async function writeExample(
  path: string,
  options: MakeOptions = {},
  folder = exampleFolder(),
): Promise<Made> {
  const example = await readExample(folder);
  return example.ok ? writePlan(example.plan, path, options) : example;
}

/** Writes a workbook of input tables. */
export async function writePlan(
  plan: WorkbookPlan,
  path: string,
  { name = path, standing = 'anything' }: MakeOptions = {},
): Promise<Made> {
  const result = await writeWorkbook(plan, path, standing);
  if (result.ok) return result;
  const sentence = describeWriteFault(result.fault);
  return { ok: false, sentence: inBoth((language) => `${name}: ${sentence[language]}`) };
}
