import type { ActivityRow } from '../../report/rows';

const MOST_LETTERS = 50;

/** An activity in a sentence: its id, or the beginning of its text. */
export function activityName({ id, name, source }: ActivityRow): string {
  if (id.value !== null) return id.value;
  const whole = (name.value ?? source.key).replace(/[ .]+$/, '');
  return whole.length > MOST_LETTERS ? `${whole.slice(0, MOST_LETTERS).trimEnd()}…` : whole;
}
