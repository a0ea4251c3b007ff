import { type Decimal, movePoint, trim } from '../../figures/decimal';
import { equals, isZero } from '../../figures/compare';
import type { Figure } from '../../figures/interval';
import { convertMoney, type MoneyUnit, roundToOre } from '../../figures/money';
import { round } from '../../figures/round';
import type { Datum } from '../../report/datum';
import { cellReference, signedReference, storedNumber } from './cellReference';
import { type Expression, NOTHING } from './expression';

/** A figure as a sheet shows it: the formula that gets it, null for a constant, and its result. */
export interface ShownFigure {
  readonly formula: string | null;
  /** Null where the figure is missing. */
  readonly value: Decimal | null;
}

/** The unit and the decimals that a table shows. */
export interface Precision {
  readonly unit: MoneyUnit;
  readonly decimals: number;
}

/**
 * A reported figure, live: the sheet follows its cell in the input table. Where that cell holds no
 * number, the sheet computes the figure if it can. What is reported is shown even when it is wrong;
 * to say so is for the control report.
 *
 * @param datum null when the input table has no row for it.
 */
export function shownFigure(
  datum: Datum<Figure> | null,
  { unit, decimals }: Precision,
  otherwise: Expression = NOTHING,
): ShownFigure {
  if (datum === null || datum.written === null) return computed(otherwise);
  const reported = datum.value === null ? null : round(datum.value.value, decimals);
  const stored = storedNumber(datum);
  // A number that could not be read as money is not to be followed either.
  if (stored !== null && datum.value === null) return computed(otherwise);
  const hasNumber = stored && datum.value && !isZero(stored);
  const places = hasNumber
    ? placesBetween(stored, datum.value.value, unit)
    : placesOfUnit(datum, unit);
  // No formula reads `1 234,5 mnkr` as Tertial does, so what stands as text is carried over.
  const isText = reported !== null && stored === null;
  if (isText || places === null) return { formula: null, value: reported };
  const reference = cellReference(datum);
  const formula = `IF(ISNUMBER(${reference}),ROUND(${scaled(signedReference(datum), places)},${decimals}),${otherwise.formula})`;
  return { formula, value: reported ?? otherwise.value };
}

/** A figure that the sheet computes. */
export const computed = ({ formula, value }: Expression): ShownFigure => ({
  formula: formula === NOTHING.formula ? null : formula,
  value,
});

/** Kronor shown as thousands or millions, shares as per cent: the powers that formats scale by. */
export const PLACES = [0, -3, -6, 2, 3, 6];

/** A blank, or a zero, may be read by any power of ten: then the unit of the cell says which. */
const placesOfUnit = ({ column: { conversion } }: Datum<Figure>, unit: MoneyUnit): number | null =>
  placesBetween(ONE, convertMoney(ONE, conversion?.unit ?? unit, unit), unit);

const ONE: Decimal = { digits: 1n, scale: 0 };

/** By which power of ten a stored number was read; null when by none of those. */
function placesBetween(stored: Decimal, read: Decimal, unit: MoneyUnit): number | null {
  const isRead = (places: number) =>
    equals(roundToOre(trim(movePoint(stored, places)), unit), read);
  return PLACES.find(isRead) ?? null;
}

/** A reference moved by a power of ten. */
export function scaled(reference: string, places: number): string {
  if (places === 0) return reference;
  const factor = `1${'0'.repeat(Math.abs(places))}`;
  return places < 0 ? `${reference}/${factor}` : `${reference}*${factor}`;
}
