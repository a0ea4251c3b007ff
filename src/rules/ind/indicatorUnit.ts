import type { Measure } from '../../language/numbers/readMeasure';
import { unitIn, withUnit } from '../../language/targets/judgeTarget';
import { normalizeUnit } from '../../language/numbers/normalizeUnit';
import type { IndicatorRow } from '../../report/rows';

/** Enhet: the unit of the values that have none of their own; null when it isn't given. */
export const indicatorUnit = ({ unit }: IndicatorRow): string | null =>
  unit.value === null ? null : normalizeUnit(unit.value);

/** What a bare value of the indicator counts: as Enhet says, else as its target does. */
export function usualUnit(row: IndicatorRow): string | null {
  return indicatorUnit(row) ?? (row.target.value && unitIn(row.target.value));
}

/** A value of the indicator with its unit written out. */
export const measured = (row: IndicatorRow, value: Measure): Measure =>
  withUnit(value, usualUnit(row));
