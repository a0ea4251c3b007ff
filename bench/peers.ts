import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from './benchRow';
import { ROOT } from './running/root';

const FOLDER = join(ROOT, 'bench', 'peers');

const script = (name: string, ...words: readonly string[]): readonly string[] => [
  join(FOLDER, `${name}.mjs`),
  ...words,
];

/** A whole process in which a library reads a file. */
export const readOnce = (library: string, file: string, runs: number): Command => ({
  kind: 'command',
  words: script('readOnce', library, file),
  runs,
});

/** A library's reading alone, in one process. */
export const readAgain = (library: string, file: string, runs: number): Command => ({
  kind: 'command',
  words: ['--expose-gc', ...script('readAgain', library, file, String(runs))],
  runs: 1,
  saysItself: true,
});

/** A library's writing of rows of ten plain cells. */
export const writeRows = (library: string, file: string, rows: number): Command => ({
  kind: 'command',
  words: ['--expose-gc', ...script('write', library, file, String(rows))],
  runs: 1,
  saysItself: true,
});

/** The exact versions of the peers, by npm name. */
export function peerVersions(): Readonly<Record<string, string>> {
  const manifest = JSON.parse(readFileSync(join(FOLDER, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  return manifest.dependencies;
}

/** Installs the peers where they are missing. @returns why they could not be; null when they are there. */
export function installPeers(): string | null {
  const isThere = Object.entries(peerVersions()).every(
    ([name, version]) => installedVersion(name) === version,
  );
  if (isThere) return null;
  const words = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const npm = spawnSync('npm', words, {
    cwd: FOLDER,
    encoding: 'utf8',
    timeout: 120_000,
    // npm is a .cmd file on Windows, which only a shell starts.
    shell: process.platform === 'win32',
  });
  if (npm.status === 0) return null;
  const said = (npm.error?.message ?? npm.stderr).split('\n').find((line) => line.trim() !== '');
  return said ?? 'npm ci failed';
}

function installedVersion(name: string): string | null {
  const file = join(FOLDER, 'node_modules', name, 'package.json');
  if (!existsSync(file)) return null;
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
