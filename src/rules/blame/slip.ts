import type { Decimal } from '../../figures/decimal';
import type { Datum } from '../../report/datum';
import { neighboursOf } from './search/neighbours';
import type { Change, State } from './search/state';
import { typingError, type TypingError } from './typingError';

/** The typing error that explains a change, or null. */
export function slipOf(state: State, { cell, value }: Change): TypingError | null {
  const { system } = state;
  const own = system.cells.at(cell);
  if (!own) return null;
  const now = state.values.at(cell);
  const decimals = decimalsOf(own.grid, system.scale);
  const slip = typingError(
    { digits: now, scale: system.scale },
    { digits: value, scale: system.scale },
    decimals,
  );
  return slip ?? wrongPlace(state, own.datum, now);
}

/** Whether the cell holds the amount of a neighbour: then it was typed on the wrong row or column. */
function wrongPlace(state: State, datum: Datum<unknown>, now: bigint): TypingError | null {
  if (now === 0n) return null;
  for (const { cell, kind } of neighboursOf(state.system, datum)) {
    if (state.values.at(cell) === now) return kind;
  }
  return null;
}

/** A number of the system as the table shows it. */
export function shownDecimal(value: bigint, grid: bigint, scale: number): Decimal {
  const decimals = decimalsOf(grid, scale);
  return { digits: value / 10n ** BigInt(scale - decimals), scale: decimals };
}

const decimalsOf = (grid: bigint, scale: number): number => scale - (String(grid).length - 1);
