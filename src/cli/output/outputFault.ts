import { lstat } from 'node:fs/promises';
import type { Bilingual } from '../../language/bilingual';
import { diskPath } from '../../xlsx/disk/diskPath';
import { replacementFault } from '../../xlsx/disk/replacementFault';
import { describeWriteFault } from '../../xlsx/disk/writeFault';

/**
 * Why a file may not be written to a path, or null: asked before any work is done.
 * @param ending what the name must end in: a workbook with macros can't become one without.
 */
export async function outputFault(
  path: string,
  force: boolean,
  ending = '.xlsx',
): Promise<Bilingual | null> {
  const isNamed =
    path.toLowerCase().endsWith(ending) && !/[/\\]$/.test(path.slice(0, -ending.length));
  if (!isNamed) return wrongEnding(ending);
  if (force) return inPlaceFault(path);
  const isTaken = await lstat(diskPath(path)).then(
    (found) => !found.isDirectory(),
    () => false,
  );
  return isTaken ? describeWriteFault({ kind: 'taken' }) : null;
}

/** Why the file at a path may not be replaced, or null; also where there is none. */
export async function inPlaceFault(path: string): Promise<Bilingual | null> {
  const fault = await replacementFault(path);
  return fault && describeWriteFault(fault);
}

const wrongEnding = (ending: string): Bilingual => ({
  sv: `Filens namn ska sluta på ${ending}.`,
  en: `The name of the file must end in ${ending}.`,
});
