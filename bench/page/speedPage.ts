import { writeFileSync } from 'node:fs';
import { cpus, totalmem, version } from 'node:os';
import { join } from 'node:path';
import { peerVersions } from '../peers';
import { ROOT } from '../running/root';
import type { Figures, Grown } from '../running/measureRow';
import { growthTable } from './growthTable';
import { peerTable } from './peerTable';
import { workTable } from './workTable';

interface Run {
  readonly minutes: number;
  /** Why the peers were not measured; null when they were. */
  readonly noPeers: string | null;
}

/** Writes docs/speed.md as prettier would have it. */
export async function writeSpeedPage(
  figures: readonly Figures[],
  grown: readonly Grown[],
  run: Run,
): Promise<void> {
  const { format, resolveConfig } = await import('prettier');
  const path = join(ROOT, 'docs', 'speed.md');
  const options = { ...(await resolveConfig(path)), parser: 'markdown' };
  writeFileSync(path, await format(speedPage(figures, grown, run), options));
}

function speedPage(figures: readonly Figures[], grown: readonly Grown[], run: Run): string {
  const versions = Object.entries(peerVersions()).map(([name, exact]) => `\`${name}\` ${exact}`);
  const peers =
    run.noPeers === null
      ? `Beside Tertial, in the same run: ${versions.join(', ')}.`
      : `The peers (${versions.join(', ')}) could not be installed and were not measured.`;
  return `# Speed

Written by \`npm run bench\`, which measures all of it anew (${run.minutes.toFixed(1)} minutes here) and
fails on nothing. Time is processor time, of all threads and child processes; memory is the most that any
process of the work held, Node itself and what the work was prepared from included. Every job runs alone
in a process of its own; of several runs the median stands here. The tables are generated: the case, its
sums right, one row in a hundred wrong.

Machine: ${machine()}.

${peers}

## What it costs

${workTable(figures)}

## Beside others

${peerTable(figures)}

## With ever more rows

Processor time. The exponent is that from the least to the greatest measured: 1 is linear.

${growthTable(grown)}
`;
}

function machine(): string {
  const processors = cpus();
  const memory = Math.round(totalmem() / 1024 ** 3);
  const model = processors[0]?.model.trim() || 'processor';
  return `${processors.length} × ${model}, ${memory} GB, ${process.platform} ${process.arch} (${version()}), Node ${process.version}`;
}
