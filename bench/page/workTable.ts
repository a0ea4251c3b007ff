import type { Goal } from '../benchRow';
import type { Outcome } from '../running/measureJob';
import type { Figures } from '../running/measureRow';
import { sayMemory, saySize, sayTime } from '../running/sayOutcome';
import { NOTHING, table } from './table';

/** What each work took, what was to be reached, and how far it is from its floor. */
export const workTable = (figures: readonly Figures[]): string =>
  table(
    ['work', 'time', 'by the clock', 'memory', 'to reach', 'reached', 'floor', 'times the floor'],
    figures.map(({ row, ours, floor }) => [
      row.work,
      ...figuresOf(ours),
      row.goal ? sayGoal(row.goal) : NOTHING,
      row.goal ? isReached(ours, row.goal) : NOTHING,
      floor && row.floor ? `${row.floor.what} ${timeOf(floor)}` : NOTHING,
      floor ? ratio(ours, floor) : NOTHING,
    ]),
  );

function figuresOf(outcome: Outcome): string[] {
  if (outcome.kind === 'none') return [outcome.why, NOTHING, NOTHING];
  if (outcome.kind === 'size') return [saySize(outcome.bytes), NOTHING, NOTHING];
  const { seconds, elapsed, megabytes } = outcome.measured;
  return [sayTime(seconds), sayTime(elapsed), sayMemory(megabytes)];
}

function sayGoal({ seconds, elapsed, megabytes, kilobytes }: Goal): string {
  const parts = [
    seconds !== undefined && sayTime(seconds),
    elapsed !== undefined && `${sayTime(elapsed)} by the clock`,
    megabytes !== undefined && sayMemory(megabytes),
    kilobytes !== undefined && saySize(kilobytes * 1000),
  ];
  return `≤ ${parts.filter(Boolean).join(', ')}`;
}

/** `yes`, or what was not. */
function isReached(outcome: Outcome, goal: Goal): string {
  if (outcome.kind === 'none') return 'no figure';
  const missed =
    outcome.kind === 'size'
      ? [isOver(outcome.bytes / 1000, goal.kilobytes) && 'size']
      : [
          isOver(outcome.measured.seconds, goal.seconds) && 'time',
          isOver(outcome.measured.elapsed, goal.elapsed) && 'time by the clock',
          isOver(outcome.measured.megabytes, goal.megabytes) && 'memory',
        ];
  const names = missed.filter((name) => name !== false);
  return names.length === 0 ? 'yes' : `not ${names.join(', ')}`;
}

const isOver = (figure: number, most: number | undefined): boolean =>
  most !== undefined && figure > most;

const timeOf = (outcome: Outcome): string =>
  outcome.kind === 'measured' ? sayTime(outcome.measured.seconds) : NOTHING;

/** How many times the other's processor time an outcome took. */
export const ratio = (ours: Outcome, other: Outcome): string =>
  ours.kind === 'measured' && other.kind === 'measured'
    ? (ours.measured.seconds / other.measured.seconds).toFixed(1)
    : NOTHING;
