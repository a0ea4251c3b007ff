import type { Repair } from './search/search';
import { isTelling } from './search/pickValue';
import { slipOf } from './slip';
import { changed, isViolated, touchedBy, type State } from './search/state';
import { rangeOf } from './search/trial';

/**
 * The likeliest repair first: the fewest cells changed, the most relations mended, a typing error
 * that explains the change, the fewest relations that confirm the cells as they are; of equals the
 * one that comes first in the report.
 */
export function rankRepairs(state: State, repairs: readonly Repair[]): Repair[] {
  const ranked = repairs.map((repair) => ({ repair, marks: marksOf(state, repair) }));
  ranked.sort((a, b) => compareMarks(a.marks, b.marks));
  return ranked.map(({ repair }) => repair);
}

/** Sort keys, compared in order; the smaller is better. */
function marksOf(state: State, { changes, following, cost }: Repair): number[] {
  const after = changed(state, [...changes, ...following]);
  const touched = [...touchedBy(state.system, changes)];
  const mended = touched.filter((one) => isViolated(state, one) && !isViolated(after, one));
  const slips = changes.filter((change) => slipOf(state, change) !== null);
  const telling = slips.filter((change) => {
    const others = changes.filter((other) => other !== change);
    const range = rangeOf(changed(state, [...others, ...following]), change.cell);
    return isTelling(state, change.cell, change.value, range);
  });
  const inexact = touched.filter((one) => after.residuals.at(one) !== 0n);
  return [
    changes.length,
    -mended.length,
    -telling.length,
    cost,
    inexact.length,
    -slips.length,
    ...changes.map(({ cell }) => cell),
  ];
}

function compareMarks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((mark, index) => mark !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
