import { inBoth, type Bilingual } from '../../language/bilingual';
import type { WorkbookPlan } from '../../workbook/workbookPlan';
import { describeWriteFault } from './writeWorkbookFault';
import { writeWorkbook } from './writeWorkbook';
import { readExample } from '../../example/readExample';
import { exampleFolder } from '../../example/readExampleFolder';

/** Whether a file was made; if not, a sentence that names the file and says why. */
export type Made = { readonly ok: true } | { readonly ok: false; readonly sentence: Bilingual };

/**
 * Writes the example workbook: Servicenämnden's second report of 2020.
 *
 * @param name what the user calls the file.
 */
export async function writeExample(
  path: string,
  name = path,
  folder = exampleFolder(),
): Promise<Made> {
  const example = await readExample(folder);
  return example.ok ? writePlan(example.plan, path, name) : example;
}

/** Writes a workbook of input tables. @param name what the user calls the file. */
export async function writePlan(plan: WorkbookPlan, path: string, name = path): Promise<Made> {
  const result = await writeWorkbook(plan, path);
  if (result.ok) return result;
  const sentence = describeWriteFault(result.fault);
  return { ok: false, sentence: inBoth((language) => `${name}: ${sentence[language]}`) };
}
