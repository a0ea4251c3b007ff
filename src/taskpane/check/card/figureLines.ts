import { absolute } from '../../../figures/arithmetic';
import { isGreater, isZero } from '../../../figures/compare';
import { type Decimal, trim } from '../../../figures/decimal';
import { round } from '../../../figures/round';
import { type Bilingual, inBoth, type Language } from '../../../language/bilingual';
import { formatQuantity } from '../../../language/numbers/formatQuantity';
import type { MoneyReading } from '../../../report/heading';
import type { Finding } from '../../../rules/finding';

/** One figure behind a finding, with what it is. */
export interface FigureLine {
  readonly label: Bilingual;
  readonly value: Bilingual;
}

/** More decimals than this only tell that a number was divided. */
const MOST_DECIMALS = 4;

/** The figures behind a finding, labelled; none where its rule compares no figures. */
export function figureLines(finding: Finding, money: MoneyReading): FigureLine[] {
  const { reported, expected, imbalance } = finding;
  const line = (label: Bilingual, value: Decimal | null): FigureLine[] =>
    value === null ? [] : [{ label, value: inBoth(quantityOf(finding, value, money)) }];
  // Only an arithmetic rule says what a cell should hold; the others compare two values.
  const isArithmetic = finding.tolerance !== null && !isZero(finding.tolerance);
  return [
    ...line(isArithmetic ? STANDS : VALUE, reported),
    ...line(isArithmetic ? SHOULD : COMPARED, expected),
    ...line(DIFFERENCE, imbalance),
  ];
}

/** What rounding can explain, in a sentence; null where the rule has no tolerance. */
export function toleranceInWords(finding: Finding, money: MoneyReading): Bilingual | null {
  const { tolerance, imbalance } = finding;
  if (tolerance === null || imbalance === null) return null;
  if (isZero(tolerance)) return IDENTICAL;
  const isExplained = !isGreater(absolute(imbalance), tolerance);
  const say = quantityOf(finding, tolerance, money);
  return {
    sv: `Avrundning kan förklara upp till ${say('sv')}: skillnaden ${isExplained ? 'ryms' : 'är större'}.`,
    en: `Rounding can explain up to ${say('en')}: the difference is ${isExplained ? 'within that' : 'greater'}.`,
  };
}

const STANDS = { sv: 'Står i cellen', en: 'In the cell' };
const SHOULD = { sv: 'Ska vara', en: 'Should be' };
const VALUE = { sv: 'Prövat värde', en: 'Value tested' };
const COMPARED = { sv: 'Jämförs med', en: 'Compared with' };
const DIFFERENCE = { sv: 'Skillnad', en: 'Difference' };
const IDENTICAL = {
  sv: 'Det är samma uppgift på två ställen, så beloppen ska vara exakt lika.',
  en: 'It is one figure in two places, so the amounts must be exactly equal.',
};

function quantityOf(
  { unit }: Finding,
  value: Decimal,
  money: MoneyReading,
): (language: Language) => string {
  const exact = trim(value);
  const decimals = Math.max(usualDecimals(unit, money), Math.min(exact.scale, MOST_DECIMALS));
  const shown = round(value, decimals);
  return (language) => formatQuantity(shown, unit, language);
}

function usualDecimals(unit: string | null, money: MoneyReading): number {
  if (unit === money.unit) return money.decimals;
  return unit === money.balanceUnit ? money.balanceDecimals : 0;
}
