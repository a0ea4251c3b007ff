import { randomBytes } from 'node:crypto';
import { unlinkSync } from 'node:fs';
import { lstat, open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { diskPath } from './diskPath';
import { HERE, isGone } from './ownProcess';
import { ifInterrupted } from './unfinished';

/** Its own name, not the workbook's: that one may already be as long as a name can be. */
const NAME = /^\.tertial-([0-9a-f]{8})-(\d+)-[0-9a-f]{12}\.tmp$/;

/** A file of ours beside the one that is to be written, gone when it is not needed any more. */
export interface TemporaryFile {
  readonly path: string;
  /** Takes the file away, unless it has been moved. */
  readonly remove: () => Promise<void>;
}

/** A path in a folder where a temporary file may stand; it goes if the program is interrupted. */
export function temporaryPath(folder: string): TemporaryFile {
  const name = `.tertial-${HERE}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`;
  const path = join(folder, name);
  const keep = ifInterrupted(() => unlinkSync(diskPath(path)));
  return {
    path,
    remove: async () => {
      await rm(diskPath(path), { force: true }).catch(() => undefined);
      keep();
    },
  };
}

/**
 * Writes a temporary file to the disk itself, so that a power cut leaves no empty workbook.
 * @param mode who may read it, as for `open`.
 */
export async function fillTemporary(path: string, bytes: Uint8Array, mode: number): Promise<void> {
  const handle = await open(diskPath(path), 'wx', mode);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Takes away what runs of Tertial that were ended have left in a folder. */
export async function sweepTemporary(folder: string): Promise<void> {
  const names = await readdir(diskPath(folder), 'latin1').catch(() => []);
  for (const name of names) {
    const [, here, pid] = NAME.exec(name) ?? [];
    if (here === undefined) continue;
    const path = diskPath(join(folder, name));
    const age = await lstat(path).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (isGone({ here, pid: Number(pid) }, age))
      await rm(path, { force: true }).catch(() => undefined);
  }
}
