import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Bilingual } from '../../language/bilingual';
import { diskPath, pathText } from '../../xlsx/disk/diskPath';
import { realPath } from '../../xlsx/disk/resolvedPath';
import { isWorkbookName } from '../output/workbookName';

/** A file to check, or a folder that gave none. */
export type Found =
  | { readonly kind: 'file'; readonly file: string; readonly path: string }
  | { readonly kind: 'failed'; readonly file: string; readonly sentence: Bilingual };

/**
 * The files that the user named, in that order, and the workbooks in the folders that the user
 * named, in the order of their names. A file that is found again is left out.
 *
 * @param folder what the names are relative to.
 */
export async function findWorkbooks(names: readonly string[], folder: string): Promise<Found[]> {
  const found: Found[] = [];
  for (const name of names) found.push(...(await expand(name, folder)));
  return withoutRepeated(found);
}

async function expand(name: string, folder: string): Promise<Found[]> {
  const path = resolve(folder, name);
  if (!(await isFolder(path))) return [{ kind: 'file', file: name, path }];
  const within = await filesWithin(name, folder);
  return within.length > 0 ? within : [{ kind: 'failed', file: name, sentence: NO_WORKBOOKS }];
}

async function filesWithin(name: string, folder: string): Promise<Found[]> {
  const found: Found[] = [];
  try {
    const entries = (await entriesOf(resolve(folder, name))).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    );
    for (const entry of entries) {
      const inner = join(name, entry.name);
      if (entry.name.startsWith('.')) continue;
      // A link to a folder is not followed: it may lead back here.
      if (entry.isFolder) found.push(...(await filesWithin(inner, folder)));
      else if (isWorkbookName(entry.name)) {
        found.push({ kind: 'file', file: inner, path: resolve(folder, inner) });
      }
    }
  } catch {
    found.push({ kind: 'failed', file: name, sentence: NOT_LISTED });
  }
  return found;
}

/** The names as bytes first: not every name on Linux is UTF-8. */
async function entriesOf(path: string): Promise<{ name: string; isFolder: boolean }[]> {
  const entries = await readdir(diskPath(path), { withFileTypes: true, encoding: 'buffer' });
  return entries.map((entry) => ({ name: pathText(entry.name), isFolder: entry.isDirectory() }));
}

async function withoutRepeated(found: readonly Found[]): Promise<Found[]> {
  const seen = new Map<string, Found>();
  for (const item of found) {
    const identity = item.kind === 'file' ? await realPath(item.path) : item.file;
    if (!seen.has(identity)) seen.set(identity, item);
  }
  return [...seen.values()];
}

const isFolder = (path: string): Promise<boolean> =>
  stat(diskPath(path)).then(
    (found) => found.isDirectory(),
    () => false,
  );

const NO_WORKBOOKS: Bilingual = {
  sv: 'Mappen innehåller ingen Excelarbetsbok (.xlsx eller .xlsm): ange en annan mapp eller en fil.',
  en: 'The folder holds no Excel workbook (.xlsx or .xlsm): name another folder or a file.',
};

const NOT_LISTED: Bilingual = {
  sv: 'Mappen gick inte att läsa: kontrollera att du har behörighet.',
  en: 'The folder could not be read: check that you are permitted to.',
};
