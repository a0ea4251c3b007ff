import { resolve } from 'node:path';
import type { Month } from '../../ledger/ledger';
import type { Surroundings } from '../program/commandRecord';
import { printable } from '../output/printable';
import { ledgerJson } from './ledgerJson';
import { answersIn, kodplanIn } from './ledgerOptions';
import { ledgerResult, type LedgerResult } from './ledgerResult';
import { ledgerText } from './ledgerText';
import { readLedgerFile } from './readLedgerFile';

export interface LedgerOptions {
  readonly format: 'text' | 'json';
  readonly kodplan?: string;
  readonly through?: Month;
  readonly answers?: string;
}

/**
 * `tertial ledger`: shows what files of the ledger hold. @returns the exit code: 1 where figures are
 * lost or do not tie, 2 where a file can't be read.
 */
export async function ledgerFiles(
  names: readonly string[],
  options: LedgerOptions,
  { terminal, language }: Surroundings,
): Promise<number> {
  const answers = await answersIn(options.answers, terminal.folder);
  const plan = await kodplanIn(options.kodplan, terminal.folder);
  const results: LedgerResult[] = [];
  for (const file of names) {
    const read = await readLedgerFile(file, resolve(terminal.folder, file), answers);
    if (read.ok) results.push(ledgerResult(read.ledger, plan, options.through ?? null));
    else results.push({ kind: 'failed', file, sentence: read.sentence });
  }
  for (const result of results) {
    if (result.kind !== 'failed') continue;
    terminal.err.write(`${printable(result.file)}: ${printable(result.sentence[language])}\n`);
  }
  terminal.out.write(
    options.format === 'json'
      ? ledgerJson(results, language)
      : results
          .map((result) => (result.kind === 'read' ? ledgerText(result, language) : ''))
          .join('\n'),
  );
  return Math.max(...results.map(exitOf));
}

function exitOf(result: LedgerResult): number {
  if (result.kind === 'failed') return 2;
  return result.ledger.notes.some(({ weight }) => weight === 'fault') ? 1 : 0;
}
