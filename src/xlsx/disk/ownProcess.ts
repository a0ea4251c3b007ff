import { createHash } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * Stands for the computer, or the container, within which a process number means this process:
 * on a shared disk another computer's number must not be looked for here.
 */
export const HERE = createHash('sha256')
  .update(`${hostname()} ${processNumbers()}`)
  .digest('hex')
  .slice(0, 8);

/** Containers count their processes apart from each other, even under one name. */
function processNumbers(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}

/** What another computer has left behind is stale after a day, in milliseconds. */
const DAY = 86_400_000;

/** Whether the process that made a file will not come back for it. */
export function isGone(
  owner: { readonly here: string; readonly pid: number },
  age: number,
): boolean {
  if (owner.here !== HERE) return age > DAY;
  try {
    process.kill(owner.pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
