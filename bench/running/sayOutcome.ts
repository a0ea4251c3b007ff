import type { Outcome } from './measureJob';

/** A time as a person reads it: `0.25 s`, `12 ms`, `0.8 ms`. */
export function sayTime(seconds: number): string {
  if (seconds >= 0.995) return `${seconds.toFixed(1)} s`;
  if (seconds >= 0.0995) return `${seconds.toFixed(2)} s`;
  const ms = seconds * 1000;
  return `${ms >= 9.95 ? ms.toFixed(0) : ms.toFixed(1)} ms`;
}

export const sayMemory = (megabytes: number): string => `${Math.round(megabytes)} MB`;

export const saySize = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Everything of an outcome in one line. */
export function sayOutcome(outcome: Outcome): string {
  if (outcome.kind === 'none') return outcome.why;
  if (outcome.kind === 'size') return saySize(outcome.bytes);
  const { seconds, elapsed, megabytes } = outcome.measured;
  return `${sayTime(seconds)} processor, ${sayTime(elapsed)} by the clock, ${sayMemory(megabytes)}`;
}
