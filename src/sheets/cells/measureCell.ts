import { equals } from '../../figures/compare';
import { type Decimal, decimalOf, movePoint, toNumber, trim } from '../../figures/decimal';
import { NO_BREAK_SPACE } from '../../language/numbers/signs';
import { formatMeasure, sideInWords } from '../../language/numbers/formatMeasure';
import type { Measure } from '../../language/numbers/readMeasure';
import { moneyFormat } from '../../report/moneyFormat';
import type { Datum } from '../../report/datum';
import { cellReference } from './cellReference';
import { MISSING_SIGN } from './missingSign';
import { textCell } from './plannedCell';
import { reportedText } from './reportedText';
import type { PlannedCell } from '../plan/sheetPlan';
import { PLACES, scaled } from './shownFigure';

/**
 * An outcome, forecast or target as a sheet shows it: a number stays one and has the unit that was
 * written with it; an interval, a Ja or `Tas fram av nämnd` stands as written. A true number of the
 * input is followed; no formula reads `61,54 %` in a text as Tertial does, so that is carried over.
 *
 * @param width of the column: a number that does not fit would show as ####, a text is broken.
 */
export function measureCell(datum: Datum<Measure>, width: number): PlannedCell {
  const measure = datum.value;
  if (measure?.kind !== 'quantity') {
    return textCell(wordsOf(datum), 'measure');
  }
  const { value, unit } = measure;
  const shown = formatMeasure(measure, 'sv');
  if (shown.length >= width) return textCell(shown, 'measure');
  const cell: PlannedCell = {
    value: toNumber(value),
    formula: null,
    style: 'measure',
    format: measureFormat(value.scale, unit, sideInWords(measure, 'sv')),
  };
  const stored = typeof datum.written?.value === 'number' ? decimalOf(datum.written.value) : null;
  const places = stored && PLACES.find((by) => equals(trim(movePoint(stored, by)), value));
  if (places === null || places === undefined) return cell;
  const reference = cellReference(datum);
  const rounded = `ROUND(${scaled(reference, places)},${value.scale})`;
  return { ...cell, formula: `IF(ISNUMBER(${reference}),${rounded},"${MISSING_SIGN}")` };
}

function wordsOf(datum: Datum<Measure>): string {
  const { value, written } = datum;
  // A true boolean is TRUE in one Excel and SANT in another.
  if (value?.kind === 'boolean' && typeof written?.value === 'boolean') {
    return value.value ? 'Ja' : 'Nej';
  }
  return reportedText(datum) || MISSING_SIGN;
}

/** Decimals as typed, the unit behind them, and what a target says before its number. */
export function measureFormat(decimals: number, unit: string | null, before = ''): string {
  const format = moneyFormat(decimals);
  if (unit === null && before === '') return format;
  const prefix = before === '' ? '' : `"${before}"`;
  const suffix = unit === null ? '' : `"${NO_BREAK_SPACE}${unit.replaceAll('"', '')}"`;
  return format
    .split(';')
    .map((section) => prefix + section + suffix)
    .join(';');
}

/** A number that a sheet can compare: its own value, null for anything else. */
export const quantityIn = ({ value }: Datum<Measure>): Decimal | null =>
  value?.kind === 'quantity' ? value.value : null;
