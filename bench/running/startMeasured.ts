import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { INPUT_FOLDER } from '../inputs/inputFile';
import type { Measured } from '../benchRow';
import { ROOT } from './root';

export interface Ended extends Measured {
  /** What it printed, as far as the last part goes. */
  readonly output: string;
  /** Why it failed; null when it did not. */
  readonly failure: string | null;
}

/** What is kept of a process's output: the bench reads its last line, and an error its last words. */
const KEPT = 64 * 1024;

/**
 * Runs Node with these arguments in a process of its own and measures it from start to end, with
 * those that it starts itself: their processor time together, and the most memory of any.
 */
export function startMeasured(
  words: readonly string[],
  { codes = [0], limit }: { codes?: readonly number[]; limit: number },
): Promise<Ended> {
  const usage = mkdtempSync(join(tmpdir(), 'tertial-usage-'));
  const hook = `--require ${JSON.stringify(join(ROOT, 'bench', 'running', 'usage.cjs'))}`;
  const env = {
    ...process.env,
    NODE_OPTIONS: [process.env['NODE_OPTIONS'], hook].filter(Boolean).join(' '),
    TERTIAL_BENCH_USAGE: usage,
    TERTIAL_BENCH_FOLDER: INPUT_FOLDER,
  };
  return new Promise((resolve) => {
    const start = performance.now();
    const child = spawn(process.execPath, words, {
      cwd: ROOT,
      env,
      timeout: Math.ceil(limit * 1000),
    });
    const kept = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      kept.out = (kept.out + text).slice(-KEPT);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      kept.err = (kept.err + text).slice(-KEPT);
    });
    const end = (failure: string | null): void => {
      const elapsed = (performance.now() - start) / 1000;
      resolve({ ...usageIn(usage), elapsed, output: kept.out, failure });
      rmSync(usage, { recursive: true, force: true });
    };
    child.on('error', (error) => end(error.message));
    child.on('close', (code, signal) => {
      if (signal !== null) return end(`stopped after ${Math.round(limit)} s`);
      const isRight = codes.includes(code ?? -1);
      end(isRight ? null : `ended with ${code}: ${lastLine(kept.err)}`);
    });
  });
}

function usageIn(folder: string): Pick<Measured, 'seconds' | 'megabytes'> {
  const all = readdirSync(folder).map(
    (name) =>
      JSON.parse(readFileSync(join(folder, name), 'utf8')) as Pick<
        Measured,
        'seconds' | 'megabytes'
      >,
  );
  return {
    seconds: all.reduce((sum, { seconds }) => sum + seconds, 0),
    megabytes: Math.max(0, ...all.map(({ megabytes }) => megabytes)),
  };
}

const lastLine = (text: string): string =>
  text
    .split('\n')

    .reverse()
    .find((line) => line.trim() !== '')
    ?.slice(0, 200) ?? '';
