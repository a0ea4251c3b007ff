import { existsSync, renameSync, rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ifInterrupted } from '../../xlsx/disk/unfinished';
import type { AddinFile } from './addinFiles';

/**
 * Writes a folder whole or not at all: beside its place first, then put there by renaming. What else
 * stood in the folder stays in it, such as a web server's settings and the scripts that open panes
 * still ask for.
 *
 * @throws the system's error; the folder is then as it was.
 */
export async function replaceFolder(folder: string, files: readonly AddinFile[]): Promise<void> {
  await mkdir(path.dirname(folder), { recursive: true });
  const workplace = await mkdtemp(`${folder}.tertial-`);
  const [made, aside] = [path.join(workplace, 'new'), path.join(workplace, 'old')];
  const keep = ifInterrupted(() => {
    // Between the two moves the folder that was there stands aside.
    if (existsSync(aside) && !existsSync(folder)) renameSync(aside, folder);
    rmSync(workplace, { recursive: true, force: true });
  });
  try {
    await mkdir(made);
    for (const { name, content } of files) {
      const file = path.join(made, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, content);
    }
    const isThere = await keepOthers(folder, made);
    if (isThere) await rename(folder, aside);
    await rename(made, folder).catch(async (error: unknown) => {
      if (isThere) await rename(aside, folder);
      throw error;
    });
  } finally {
    await rm(workplace, { recursive: true, force: true });
    keep();
  }
}

/** @returns whether there was a folder to keep anything of. */
async function keepOthers(folder: string, made: string): Promise<boolean> {
  try {
    await cp(folder, made, { recursive: true, force: false, verbatimSymlinks: true });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
