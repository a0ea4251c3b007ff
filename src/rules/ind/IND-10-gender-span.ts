import { add } from '../../figures/arithmetic';
import { equals, max, min } from '../../figures/compare';
import type { Decimal } from '../../figures/decimal';
import { contains } from '../../figures/interval';
import { round } from '../../figures/round';
import { type Bilingual, inBoth } from '../../language/bilingual';
import { sameUnit, unitIn } from '../../language/targets/judgeTarget';
import type { IndicatorRow } from '../../report/rows';
import { isLeftBlank, orNone } from '../common/blankable';
import type { Context } from '../context';
import { notTestable, type Outcome, PASSED, rule } from '../rule';
import type { RuleText } from '../ruleText';
import { found } from '../tested';
import { whyNotTestable } from '../usable';
import { measured } from './indicatorUnit';
import { indicatorName } from './indicatorName';
import { sayMeasure } from './judgeIndicator';

const text: RuleText = {
  id: 'IND-10',
  severity: 'error',
  tables: ['Indikatorer'],
  title: {
    sv: 'Totalutfallet stämmer inte med utfallen per kön',
    en: 'The total outcome disagrees with the outcomes by gender',
  },
  explanation: {
    sv: 'Totalutfallet ska ligga mellan mäns och kvinnors utfall om det är en andel eller ett index, och vara deras summa om det är ett antal (st). Rätta det av de tre utfallen som är fel.',
    en: 'The total outcome should lie between the outcomes of men and women if it is a share or an index, and be their sum if it is a count (st). Correct whichever of the three outcomes is wrong.',
  },
  example: {
    sv: 'Sjukfrånvaro 7,6 % med 2,9 % för män och 7,5 % för kvinnor.',
    en: 'Sickness absence 7.6% with 2.9% for men and 7.5% for women.',
  },
};

export const ind10 = rule(text, (context) =>
  context.report.indicators.rows.flatMap((row) => checkRow(context, row)),
);

function checkRow(context: Context, row: IndicatorRow): Outcome[] {
  const { outcome, outcomeMen, outcomeWomen, unit } = row;
  // Both blank is most common; IND-09 reports when one is.
  if (isLeftBlank(outcomeMen) || isLeftBlank(outcomeWomen)) return [];
  const cells = [outcome, outcomeMen, outcomeWomen];
  const reason = whyNotTestable(context, [...cells, orNone(unit)]);
  if (reason) return [notTestable(reason)];
  const measures = cells.flatMap(({ value }) => (value ? [measured(row, value)] : []));
  const numbers = measures.flatMap((measure) =>
    measure.kind === 'quantity' ? [measure.value] : [],
  );
  const [total, men, women] = numbers;
  const [whole, ...parts] = measures;
  const isOneUnit = whole && parts.every((part) => sameUnit(part, whole));
  if (!total || !men || !women || !isOneUnit) return [notTestable(notOfOneUnit(row))];
  if (agrees(total, men, women, unitIn(whole))) return [PASSED];
  return [
    found({
      severity: text.severity,
      message: inBoth((language) => {
        const [all, his, hers] = measures.map((measure) => sayMeasure(measure, language));
        const isCount = unitIn(whole) === 'st';
        return language === 'sv'
          ? `${indicatorName(row)}: totalutfallet ${all} ${isCount ? 'är inte summan av' : 'ligger inte mellan'} mäns ${his} och kvinnors ${hers}.`
          : `${indicatorName(row)}: the total outcome ${all} ${isCount ? 'is not the sum of' : 'is not between'} men's ${his} and women's ${hers}.`;
      }),
      reported: outcome,
      others: [outcomeMen, outcomeWomen],
      figures: { reported: total, unit: unitIn(whole) },
    }),
  ];
}

/** Without a unit nobody can tell a rate from a count: then either may explain the outcome. */
function agrees(total: Decimal, men: Decimal, women: Decimal, unit: string | null): boolean {
  const isSum = equals(total, add(men, women));
  if (unit === 'st') return isSum;
  return (unit === null && isSum) || liesBetween(total, men, women);
}

/** All three rounded to the fewest decimals among them: 2,31 is 2,3 beside 2,4. */
function liesBetween(total: Decimal, men: Decimal, women: Decimal): boolean {
  const decimals = Math.min(total.scale, men.scale, women.scale);
  const [all, his, hers] = [total, men, women].map((value) => round(value, decimals)) as [
    Decimal,
    Decimal,
    Decimal,
  ];
  return contains({ low: min(his, hers), high: max(his, hers) }, all);
}

const notOfOneUnit = (row: IndicatorRow): Bilingual => ({
  sv: `${indicatorName(row)}: utfallen för alla, män och kvinnor är inte tal i samma enhet.`,
  en: `${indicatorName(row)}: the outcomes for all, men and women are not numbers in one unit.`,
});
