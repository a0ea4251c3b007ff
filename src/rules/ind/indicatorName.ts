import type { IndicatorRow } from '../../report/rows';

const MOST_LETTERS = 60;

/** An indicator in a sentence, without the full stop that many names end with. */
export function indicatorName({ name, source }: IndicatorRow): string {
  const whole = (name.value ?? source.key).replace(/[ .]+$/, '');
  return whole.length > MOST_LETTERS ? `${whole.slice(0, MOST_LETTERS).trimEnd()}…` : whole;
}
