import { toText } from '../../figures/decimal';
import {
  contradicts,
  judgeTarget,
  sameUnit,
  unitIn,
  withUnit,
} from '../../language/targets/judgeTarget';
import { targetVerdict } from '../../language/targets/targetVerdict';
import type { Datum } from '../../report/datum';
import type { Measure } from '../../language/numbers/readMeasure';
import type { IndicatorRow } from '../../report/rows';
import { indicatorUnit } from '../../rules/ind/indicatorUnit';
import { MISSING_SIGN } from '../cells/missingSign';
import { textCell } from '../cells/plannedCell';
import type { PlannedCell } from '../plan/sheetPlan';
import { NOT_JUDGED, TARGET_WORDS } from './targetWords';

const { Nås: REACHED, 'Nås inte': MISSED, 'Kan inte bedömas': UNKNOWN } = TARGET_WORDS;

/**
 * Whether an outcome or a forecast reaches the target, in words. Where both are numbers of one unit
 * the cell compares those of its own row, and so follows them.
 *
 * @param at the addresses of the value and of the target on the sheet; null where they are no numbers.
 */
export function targetCell(row: IndicatorRow, datum: Datum<Measure>, at: Compared): PlannedCell {
  const word = wordFor(row, datum);
  return { ...textCell(word, 'text'), formula: comparison(row, datum, at) };
}

/** Where the two numbers stand. */
interface Compared {
  readonly value: string | null;
  readonly target: string | null;
}

function wordFor(row: IndicatorRow, { value }: Datum<Measure>): string {
  const { direction, target } = row;
  if (value === null || direction.value === 'informative') return MISSING_SIGN;
  if (target.value === null || direction.value === null) return UNKNOWN;
  const aim = { value, target: target.value, direction: direction.value, unit: indicatorUnit(row) };
  const { kind } = judgeTarget(aim);
  return kind === 'reached' ? REACHED : kind === 'missed' ? MISSED : UNKNOWN;
}

function comparison(row: IndicatorRow, { value }: Datum<Measure>, at: Compared): string | null {
  const target = row.target.value;
  if (value?.kind !== 'quantity' || target === null || at.value === null) return null;
  const way = row.direction.value;
  if (!countSame(row, value, target) || (way && contradicts(target, way))) return null;
  const compared = (sign: string) =>
    at.target === null || target.kind !== 'quantity'
      ? null
      : `IF(COUNT(${at.value},${at.target})=2,IF(${at.value}${sign}${at.target},"${REACHED}","${MISSED}"),"${UNKNOWN}")`;
  switch (row.direction.value) {
    case 'higher':
      return compared('>=');
    case 'lower':
    case 'atMost':
      return compared('<=');
    case 'interval': {
      if (target.kind !== 'interval') return null;
      const [low, high] = [toText(target.low), toText(target.high)];
      const inside = `IF(${at.value}<${low},"${MISSED}",IF(${at.value}>${high},"${MISSED}","${REACHED}"))`;
      return `IF(COUNT(${at.value})=1,${inside},"${UNKNOWN}")`;
    }
    case 'boolean':
    case 'informative':
    case null:
      return null;
  }
}

/** Whether a value and its target count the same, as they are judged. */
export function countSame(row: IndicatorRow, value: Measure, target: Measure): boolean {
  const unit = indicatorUnit(row);
  const asked = withUnit(target, unit);
  return sameUnit(withUnit(value, unit ?? unitIn(asked)), asked);
}

/**
 * How an indicator stands, outcome and forecast taken together: a forecast decides where there is
 * one. @param at the addresses of the two cells that hold outcome and forecast against the target.
 */
export function verdictCell(
  row: IndicatorRow,
  at: { readonly outcome: string; readonly forecast: string },
): PlannedCell {
  const { outcome, forecast, target, direction } = row;
  if (direction.value === 'informative') return textCell(NOT_JUDGED, 'text', 1);
  const verdict = targetVerdict({
    outcome: outcome.value,
    target: target.value,
    direction: direction.value,
    forecast: forecast.value,
    unit: indicatorUnit(row),
  });
  const none = `"${MISSING_SIGN}"`;
  const byOutcome = `IF(${at.outcome}=${none},"${UNKNOWN}",${at.outcome})`;
  const expected = `IF(${at.outcome}="${REACHED}","${REACHED}","${TARGET_WORDS['Väntas nås']}")`;
  const byForecast = `IF(${at.forecast}="${REACHED}",${expected},${at.forecast})`;
  return {
    ...textCell(TARGET_WORDS[verdict], 'text', 1),
    formula: `IF(${at.forecast}=${none},${byOutcome},${byForecast})`,
  };
}
