import { extname } from 'node:path';

/** Whether a file in a folder is a workbook to check; `~$` is Excel's mark on an open one. */
export const isWorkbookName = (name: string): boolean =>
  /\.xls[xm]$/i.test(name) && !name.startsWith('~$') && !name.startsWith('.');

/** Whether a file is named as a workbook, or as a template that new ones begin from. */
export const isWorkbookPath = (name: string): boolean => /\.xl[st][xm]$/i.test(name);

/** What a file is to be by its name: a workbook, or a template that new ones begin from. */
export const kindByName = (name: string): 'workbook' | 'template' =>
  /\.xlt[xm]$/i.test(name) ? 'template' : 'workbook';

/** Without macros and with: Excel opens no file whose name and contents differ in that. */
const ENDINGS = [
  ['.xlsx', '.xltx'],
  ['.xlsm', '.xltm'],
] as const;

/**
 * What the name of a workbook that is made from another must end in.
 *
 * @param to the name it is to have: one that may be is kept.
 */
export function endingFor(from: string, to: string): string {
  const [before, after] = [from, to].map((name) => extname(name).toLowerCase());
  const allowed: readonly (string | undefined)[] =
    ENDINGS.find((endings) => endings.some((ending) => ending === before)) ?? ENDINGS[0];
  return [after, before, ENDINGS[0][0]].find((ending) => allowed.includes(ending)) ?? '.xlsx';
}
