import type { Amount } from '../amounts/amount';
import type { Reading, Untied } from './claim';
import { holds } from './holds';

/** What the report says of an amount, given the ways to read it. */
export interface Judged {
  readonly verdict: 'ok' | 'contradicts' | 'untied';
  readonly reading: Reading | null;
  readonly isAmbiguous: boolean;
  readonly untied: Untied | null;
}

/**
 * An amount is right when a reading holds, the likeliest first. It contradicts only when the words
 * say one thing firmly and neither that nor anything else they may mean holds.
 */
export function judge(amount: Amount, readings: readonly Reading[], why: Untied | null): Judged {
  const held = readings.find(({ figures }) => figures.every((one) => holds(amount, one)));
  if (held) {
    return { verdict: 'ok', reading: held, isAmbiguous: held !== readings[0], untied: null };
  }
  const firm = readings.find(({ weight }) => weight === 'firm') ?? null;
  if (firm) return { verdict: 'contradicts', reading: firm, isAmbiguous: false, untied: null };
  const untied = why ?? (readings.length > 0 ? 'doubtful' : 'noFigure');
  return { verdict: 'untied', reading: null, isAmbiguous: false, untied };
}
