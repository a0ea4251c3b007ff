import type { Outcome } from '../running/measureJob';
import type { Figures } from '../running/measureRow';
import { sayMemory, sayTime } from '../running/sayOutcome';
import { table } from './table';
import { ratio } from './workTable';

/** Each work that others do too: Tertial first, then every peer. */
export function peerTable(figures: readonly Figures[]): string {
  const compared = figures.filter(({ peers }) => peers.length > 0);
  if (compared.length === 0) return 'No peer was measured.';
  return table(
    ['work', 'by', 'time', 'memory', "Tertial's time to theirs"],
    compared.flatMap(({ row, ours, peers }) => [
      [row.work, '**Tertial**', ...said(ours), ''],
      ...peers.map(([name, outcome]) => [
        '',
        `\`${name}\``,
        ...said(outcome),
        ratio(ours, outcome),
      ]),
    ]),
  );
}

function said(outcome: Outcome): string[] {
  if (outcome.kind !== 'measured') return [outcome.kind === 'none' ? outcome.why : '', ''];
  return [sayTime(outcome.measured.seconds), sayMemory(outcome.measured.megabytes)];
}
