import { subtract } from '../../figures/arithmetic';
import { equals, isGreater, max, min } from '../../figures/compare';
import { type Decimal, movePoint, ZERO } from '../../figures/decimal';
import { withdrawalOf } from '../../figures/fund';
import { type Figure, figure, type Interval, meet, roundingInterval } from '../../figures/interval';
import { round } from '../../figures/round';
import { adherence } from '../../figures/share';
import { inBoth } from '../../language/bilingual';
import { foldText } from '../../language/words/cleanText';
import { formatQuantity } from '../../language/numbers/formatQuantity';
import { unitIn } from '../../language/targets/judgeTarget';
import type { IndicatorRow } from '../../report/rows';
import { orNone } from '../common/blankable';
import type { Context } from '../context';
import { fundSignOf } from '../fnd/fundTables';
import { postAmount } from '../common/postAmounts';
import { notTestable, type Outcome, rule } from '../rule';
import type { RuleText } from '../ruleText';
import { tested } from '../tested';
import { whyNotRounded } from '../common/unitOf';
import { isLack, lack, type Source } from '../lack';
import { measured } from './indicatorUnit';
import { indicatorName } from './indicatorName';

const text: RuleText = {
  id: 'IND-13',
  severity: 'error',
  tables: ['Indikatorer', 'Summering'],
  title: {
    sv: 'Budgetföljsamheten stämmer inte med budget och prognos',
    en: 'Budget adherence does not follow from budget and forecast',
  },
  explanation: {
    sv: 'Före resultatöverföringar är budgetföljsamheten prognosen för kostnader delad med budgeten. Efter resultatöverföringar dras uttaget ur resultatfonden först av från prognosen. Beloppen står i Summering. Rätta utfallet, eller beloppet som är fel.',
    en: 'Before transfers, budget adherence is the forecast of costs divided by their budget. After transfers, the withdrawal from the result fund is first taken off the forecast. The amounts stand in Summering. Correct the outcome, or the amount that is wrong.',
  },
  example: {
    sv: 'Kostnader med budget 265,9 och prognos 258,9 ger 97,4 %, men utfallet är 94,7 %.',
    en: 'Costs with budget 265.9 and forecast 258.9 give 97.4%, but the outcome is 94.7%.',
  },
};

export const ind13 = rule(text, (context) =>
  context.report.indicators.rows.flatMap((row) => {
    const transfers = transfersIn(row.name.value ?? '');
    return transfers === null ? [] : [checkRow(context, row, transfers)];
  }),
);

type Transfers = 'before' | 'after';

/** Whether a name is that of budget adherence, and on which side of the transfers. */
function transfersIn(name: string): Transfers | null {
  // Folding every name of a city would take long, so look for the rare word first.
  if (!/budgetf/i.test(name)) return null;
  const [, side] = /budgetföljsamhet (före|efter) resultat/.exec(foldText(name)) ?? [];
  if (side === undefined) return null;
  return side === 'före' ? 'before' : 'after';
}

const NO_WITHDRAWAL: Figure = { value: ZERO, step: ZERO };

function checkRow(context: Context, row: IndicatorRow, transfers: Transfers): Outcome {
  const { totals } = context.report;
  const budget = worthDividing(postAmount(totals, 'costs', 'budget'));
  const forecast = postAmount(totals, 'costs', 'forecast');
  const movement = postAmount(totals, 'fundMovement', 'forecast');
  const isAfter = transfers === 'after';
  const sign = fundSignOf(context);
  const signed: Source<unknown> = isAfter && typeof sign !== 'string' ? sign : row.outcome;
  const amounts = isAfter ? [budget, forecast, movement] : [budget, forecast];
  const unrounded = whyNotRounded(context, amounts);
  if (unrounded) return notTestable(unrounded);
  const outcome = row.outcome.value && measured(row, row.outcome.value);
  if (outcome && (outcome.kind !== 'quantity' || unitIn(outcome) !== '%')) {
    return notTestable({
      sv: `${indicatorName(row)}: utfallet är inte i procent.`,
      en: `${indicatorName(row)}: the outcome is not in per cent.`,
    });
  }
  return tested(
    context,
    [row.outcome, budget, forecast, isAfter ? movement : forecast, signed, orNone(row.unit)],
    (_, planned, expected, moved) => {
      if (outcome?.kind !== 'quantity') return null;
      const withdrawal = isAfter
        ? {
            ...moved,
            value: withdrawalOf(moved.value, typeof sign === 'string' ? sign : 'withdrawalPlus'),
          }
        : NO_WITHDRAWAL;
      const right = percentOf(planned.value, expected.value, withdrawal.value);
      const reported = outcome.value;
      const shown = round(right, reported.scale);
      if (equals(shown, reported)) return null;
      const isRounding = meet(
        roundingInterval(figure(reported, reported.scale)),
        possible(planned, expected, withdrawal),
      );
      return {
        severity: isRounding ? 'info' : text.severity,
        message: inBoth((language) => {
          const [is, should] = [reported, shown].map((share) =>
            formatQuantity(share, '%', language),
          );
          const why = isRounding ? ROUNDING[language] : '';
          return language === 'sv'
            ? `${indicatorName(row)} ska vara ${should} enligt Summering men är ${is}.${why}`
            : `${indicatorName(row)} should be ${should} by Summering but is ${is}.${why}`;
        }),
        reported: row.outcome,
        others: amounts.flatMap((amount) => (isLack(amount) ? [] : [amount])),
        figures: {
          reported,
          expected: shown,
          imbalance: subtract(reported, shown),
          unit: '%',
        },
      };
    },
  );
}

const ROUNDING = {
  sv: ' Skillnaden ryms i avrundningen.',
  en: ' Rounding explains the difference.',
} as const;

/** In per cent. The budget is not zero: `worthDividing` has seen to that. */
const percentOf = (budget: Decimal, forecast: Decimal, withdrawal: Decimal): Decimal =>
  movePoint(adherence(budget, forecast, withdrawal) ?? ZERO, 2);

/** Every adherence that the rounded amounts may stand for. */
function possible(budget: Figure, forecast: Figure, withdrawal: Figure): Interval {
  const [base, cost, used] = [budget, forecast, withdrawal].map(roundingInterval) as [
    Interval,
    Interval,
    Interval,
  ];
  const corners = [base.low, base.high].flatMap((divisor) => [
    percentOf(divisor, cost.low, used.high),
    percentOf(divisor, cost.high, used.low),
  ]);
  return { low: corners.reduce(min), high: corners.reduce(max) };
}

/** A budget that may be nothing but rounding can't be divided by. */
const worthDividing = (budget: Source<Figure>): Source<Figure> =>
  isLack(budget) || budget.value === null || isGreater(roundingInterval(budget.value).low, ZERO)
    ? budget
    : NO_BUDGET;

const NO_BUDGET = lack(
  'Kostnadsbudgeten i Summering är noll, så budgetföljsamheten kan inte räknas ut.',
  'The cost budget in Summering is zero, so budget adherence cannot be computed.',
);
