// What has to be built again: `npm start` builds only that.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** When a file was changed, or the newest file of a folder; 0 when there is none. */
export function changedAt(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const names = readdirSync(path).filter((name) => name !== 'node_modules');
  return Math.max(0, ...names.map((name) => changedAt(join(path, name))));
}

/** Whether something is newer than what was built of it, or nothing was. */
export const isStale = (built, sources) =>
  changedAt(built) < Math.max(...sources.map((source) => changedAt(source)));
