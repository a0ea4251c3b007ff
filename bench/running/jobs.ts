import type { BenchRow, Job } from '../benchRow';

/** How many rows the growth table measures with. */
export const GROWTH = [10_000, 30_000, 100_000, 300_000] as const;

/** Where a job stands in its row: `ours`, `floor`, `growth 10000`, or a peer by its npm name. */
export const placeOf = {
  ours: 'ours',
  floor: 'floor',
  peer: (name: string): string => `peer ${name}`,
  growth: (rows: number): string => `growth ${rows}`,
};

/** The job at a place of a row. */
export function jobAt(row: BenchRow, place: string): Job | undefined {
  const [kind, name = ''] = place.split(' ');
  if (kind === 'floor') return row.floor?.job;
  if (kind === 'peer') return row.peers?.[name];
  if (kind === 'growth') return row.growth?.job(Number(name));
  return row.ours;
}
