// How long each test took when it last ran here, so that the quick check can tell what fits.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { ROOT } from '../run.mjs';

const FILE = join(ROOT, 'out', 'quick', 'seconds.json');
/** What `npm test` leaves. */
const WHOLE = join(ROOT, 'out', 'jest.json');

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

/** @param result what jest wrote with --json. @returns seconds by path. */
const secondsOf = ({ testResults = [] }) =>
  Object.fromEntries(
    testResults.map(({ name, startTime, endTime }) => [
      fromRoot(name),
      (endTime - startTime) / 1000,
    ]),
  );

/** A path from the project's folder, with forward slashes as git writes it. */
export const fromRoot = (path) => relative(ROOT, path).split(sep).join('/');

export const readSeconds = () => ({ ...secondsOf(readJson(WHOLE)), ...readJson(FILE) });

export function keepSeconds(result) {
  mkdirSync(dirname(FILE), { recursive: true });
  const kept = { ...readJson(FILE), ...secondsOf(result) };
  writeFileSync(FILE, `${JSON.stringify(kept, null, 1)}\n`);
}
