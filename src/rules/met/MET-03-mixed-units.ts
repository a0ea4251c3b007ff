import { absolute, add, multiply, subtract } from '../../figures/arithmetic';
import { compare, isZero } from '../../figures/compare';
import { decimal, type Decimal } from '../../figures/decimal';
import type { Figure, Interval } from '../../figures/interval';
import { divide } from '../../figures/round';
import { inBoth } from '../../language/bilingual';
import { capitalized } from '../../language/numbers/countWord';
import { formatNumber } from '../../language/numbers/formatNumber';
import { type Datum, isMissing } from '../../report/datum';
import type { Report } from '../../report/report';
import type { Context } from '../context';
import { missingTables, notTestable, type Outcome, PASSED, rule } from '../rule';
import type { RuleText } from '../ruleText';
import { found } from '../tested';
import { unitOf } from '../common/unitOf';
import { whyUnusable } from '../usable';
import { columnWord, rowName, shownFigure } from '../common/words';

const text: RuleText = {
  id: 'MET-03',
  severity: 'warning',
  tables: [],
  title: { sv: 'Blandade enheter på raden', en: 'Mixed units on a row' },
  explanation: {
    sv: 'Ett belopp är ungefär tusen eller en miljon gånger större eller mindre än radens andra belopp. Det är troligen skrivet i kronor eller tusental där raden annars har miljoner, eller tvärtom.',
    en: 'An amount is about a thousand or a million times greater or smaller than the other amounts of its row. It was probably typed in kronor or thousands where the row has millions, or the other way round.',
  },
  example: {
    sv: 'Budget 53,8 och prognos 54,9 men bokfört 35 200.',
    en: 'Budget 53.8 and forecast 54.9 but booked 35,200.',
  },
};

const d = (canonical: string): Decimal => decimal(canonical) as Decimal;
/** Ratios about a thousand and about a million. */
const SUSPECT: readonly (Interval & { readonly factor: Decimal })[] = [
  { low: d('500'), high: d('2000'), factor: d('1000') },
  { low: d('500000'), high: d('2000000'), factor: d('1000000') },
];
/** Enough to tell which of two ratios is nearer to a thousand. */
const SHARE_DECIMALS = 6;
/** With fewer others nobody can say which amount is in the wrong unit. */
const FEWEST_OTHERS = 2;

export const met03 = rule(text, (context) => [
  ...missingTables(context.report, MONEY_TABLES).map(({ lack }) => notTestable(lack)),
  ...moneyRows(context.report).map((row) => checkRow(context, row)),
]);

const MONEY_TABLES = ['Driftbudget', 'Verksamheter', 'Summering'] as const;

/** Every row with the amounts that its table has a column for. */
const moneyRows = ({ areas, operatingBudget, totals }: Report): readonly Datum<Figure>[][] => [
  ...operatingBudget.rows.map(({ budget, booked, forecast }) => [budget, booked, forecast]),
  ...[...areas.rows, ...totals.rows].map(({ budget, booked, forecast, priorAccounts }) => [
    ...[budget, booked, forecast],
    priorAccounts,
  ]),
];

interface Suspect {
  readonly amount: Datum<Figure>;
  /** Whether the row's other amounts agree with each other once this one is left out. */
  readonly isAlone: boolean;
  /** How far the ratio is from a thousand or a million: the nearest is the likeliest error. */
  readonly distance: Decimal;
  readonly factor: Decimal;
  readonly isGreater: boolean;
}

/** One finding a row: with few amounts, a wrong one makes its neighbours look odd too. */
function checkRow(context: Context, cells: readonly Datum<Figure>[]): Outcome {
  const [broken] = cells.flatMap((cell) =>
    isMissing(cell) ? [] : (whyUnusable(context, cell) ?? []),
  );
  if (broken) return notTestable(broken);
  const amounts = cells.filter(({ value }) => value !== null && !isZero(value.value));
  const [lacking] = cells.flatMap((cell) => whyUnusable(context, cell) ?? []);
  if (amounts.length <= FEWEST_OTHERS && lacking) return notTestable(lacking);
  const [worst] = amounts
    .flatMap((amount) => suspected(amount, amounts) ?? [])
    .sort((a, b) => Number(b.isAlone) - Number(a.isAlone) || compare(a.distance, b.distance));
  return worst ? mixed(context, worst, amounts) : PASSED;
}

function suspected(amount: Datum<Figure>, amounts: readonly Datum<Figure>[]): Suspect | null {
  const others = amounts.filter((other) => other !== amount).map(sizeOf);
  if (others.length < FEWEST_OTHERS) return null;
  const [size, usual] = [sizeOf(amount), median(others)];
  for (const [more, less] of [
    [size, usual],
    [usual, size],
  ] as const) {
    const range = SUSPECT.find(({ low, high }) => isWithin(more, less, low, high));
    if (!range) continue;
    const share = divide(more, multiply(less, range.factor), SHARE_DECIMALS);
    if (!share) continue;
    return {
      amount,
      isAlone: agree(others),
      distance: absolute(subtract(share, d('1'))),
      factor: range.factor,
      isGreater: more === size,
    };
  }
  return null;
}

/** Whether all may be in one unit: the greatest is not suspect beside the least. */
function agree(sizes: readonly Decimal[]): boolean {
  const sorted = [...sizes].sort(compare);
  const [least, greatest] = [sorted[0] as Decimal, sorted.at(-1) as Decimal];
  return compare(greatest, multiply(least, (SUSPECT[0] as Interval).low)) < 0;
}

/** Whether more ÷ less lies in a closed interval, without a division that would round. */
const isWithin = (more: Decimal, less: Decimal, low: Decimal, high: Decimal): boolean =>
  compare(multiply(less, low), more) <= 0 && compare(more, multiply(less, high)) <= 0;

const sizeOf = ({ value }: Datum<Figure>): Decimal => absolute((value as Figure).value);

/** Of an even number of amounts, half-way between the two in the middle. */
function median(values: readonly Decimal[]): Decimal {
  const sorted = [...values].sort(compare);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as Decimal;
  if (sorted.length % 2 === 1) return upper;
  const lower = sorted[middle - 1] as Decimal;
  return multiply(add(lower, upper), d('0.5'));
}

function mixed(
  context: Context,
  { amount, factor, isGreater }: Suspect,
  amounts: readonly Datum<Figure>[],
): Outcome {
  const value = amount.value as Figure;
  return found({
    severity: text.severity,
    message: inBoth((language) => {
      const word = columnWord(amount, language);
      const times = formatNumber(factor, language);
      const name = capitalized(rowName(amount.row, language));
      const than = isGreater ? { sv: 'större', en: 'greater' } : { sv: 'mindre', en: 'smaller' };
      return language === 'sv'
        ? `${name}: ${word} är ${shownFigure(value, language)}, omkring ${times} gånger ${than.sv} än radens andra belopp. Är det skrivet i en annan enhet?`
        : `${name}: ${word} is ${shownFigure(value, language)}, about ${times} times ${than.en} than the other amounts of its row. Was it typed in another unit?`;
    }),
    reported: amount,
    others: amounts.filter((other) => other !== amount),
    figures: { reported: value.value, unit: unitOf(context.report, amount).unit },
  });
}
