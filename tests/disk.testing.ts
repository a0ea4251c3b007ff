import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

const TERTIAL = path.join(__dirname, '..', 'dist', 'tertial.js');

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/**
 * Starts the built command. What runs before it, as text, can make it meet something at a certain
 * call to the system: `stop`, `at` and `hold` are known there.
 */
export function start(
  words: readonly string[],
  folder: string,
  before = '',
): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const script = `${HOOKS}\n${before}\nprocess.argv.splice(1, 0, ${JSON.stringify(TERTIAL)});\nrequire(${JSON.stringify(TERTIAL)});`;
  const child = spawn(process.execPath, ['-e', script, '--', ...words], { cwd: folder });
  return { child, ended: outcome(child) };
}

/** Runs a line of a shell, in which `$TERTIAL` is the built command. */
export const shell = (line: string, folder: string): Promise<Ended> =>
  outcome(
    spawn('bash', ['-c', line], {
      cwd: folder,
      env: { ...process.env, TERTIAL: `${process.execPath} ${TERTIAL}` },
    }),
  );

async function outcome(child: ChildProcess): Promise<Ended> {
  const written = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (written.out += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (written.err += text));
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  return { code, signal, ...written };
}

/** Waits until a file stands there: a process says so where it is. */
export async function standing(file: string): Promise<void> {
  while (!existsSync(file)) await setTimeout(10);
}

/**
 * `stop(name)` says where the process is with a file of that name, and waits for another: `name.go`.
 * `at(call, act)` does something before each call. `hold(call, isIt, name)` never answers a call
 * that is the one, and says so.
 */
const HOOKS = `
const fs = require('node:fs');
const real = { ...fs, promises: { ...fs.promises } };
const stop = (name) => {
  real.writeFileSync(name, '');
  const one = new Int32Array(new SharedArrayBuffer(4));
  while (!real.existsSync(name + '.go')) Atomics.wait(one, 0, 0, 10);
};
const at = (call, act) => {
  fs[call] = (...words) => { act(...words); return real[call](...words); };
};
const hold = (call, isIt, name) => {
  fs.promises[call] = async (...words) => {
    if (!isIt(...words)) return real.promises[call](...words);
    setInterval(() => undefined, 1000);
    real.writeFileSync(name, '');
    return new Promise(() => undefined);
  };
};
`;
