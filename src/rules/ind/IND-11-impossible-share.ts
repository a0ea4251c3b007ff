import { isGreater, isLess } from '../../figures/compare';
import { decimal, type Decimal, ZERO } from '../../figures/decimal';
import { contains } from '../../figures/interval';
import { inBoth } from '../../language/bilingual';
import { foldText } from '../../language/words/cleanText';
import type { Measure } from '../../language/numbers/readMeasure';
import { unitIn } from '../../language/targets/judgeTarget';
import type { Datum } from '../../report/datum';
import type { IndicatorRow } from '../../report/rows';
import { orNone } from '../common/blankable';
import type { Context } from '../context';
import { notTestable, type Outcome, PASSED, rule } from '../rule';
import type { RuleText } from '../ruleText';
import { found } from '../tested';
import { whyNotTestable } from '../usable';
import { columnWord } from '../common/words';
import { measured } from './indicatorUnit';
import { indicatorName } from './indicatorName';
import { sayMeasure } from './judgeIndicator';

const text: RuleText = {
  id: 'IND-11',
  severity: 'error',
  tables: ['Indikatorer'],
  title: { sv: 'Andelen är inte mellan 0 och 100 %', en: 'A share is not between 0 and 100%' },
  explanation: {
    sv: 'En andel kan inte vara mindre än 0 eller mer än 100 %. Oftast är ett decimaltecken eller en siffra fel. Förändringar (ökning, minskning, jämfört med) prövas inte, och inte heller indikatorer med Högst eller Intervall, eller där flera av utfall, förra årets utfall och prognos går utanför åt samma håll: de är ingen andel.',
    en: 'A share cannot be less than 0 or more than 100%. Most often a decimal mark or a digit is wrong. Changes (ökning, minskning, jämfört med) are not tested, nor are indicators with Högst or Intervall, or where several of the outcome, last year’s outcome and the forecast lie outside at the same end: they are no share.',
  },
  example: {
    sv: 'Andel upphandlade avtal med plan: 1000 %.',
    en: 'Share of contracts with a plan: 1000%.',
  },
};

/** Names of changes, which may be less than nothing and more than all. */
const CHANGE =
  /(?:förändring|ökning|minskning|tillväxt|utveckling(?:en)? (?:av|i|jämfört)|jämfört med|avvikelse|(?<!\p{L})(?:ökad|ökat|ökade|minskad|minskat|minskade)(?!\p{L}))/u;

const WHOLE = { low: ZERO, high: decimal('100') as Decimal };

export const ind11 = rule(text, (context) =>
  context.report.indicators.rows.flatMap((row) => checkRow(context, row)),
);

function checkRow(context: Context, row: IndicatorRow): Outcome[] {
  const { direction, unit } = row;
  if (CHANGE.test(foldText(row.name.value ?? ''))) return [];
  if (direction.value !== null && direction.value !== 'higher' && direction.value !== 'lower') {
    return [];
  }
  const reason = whyNotTestable(context, [direction, orNone(unit)]);
  if (reason) return [notTestable(reason)];
  const { outcome, outcomeMen, outcomeWomen, priorOutcome, forecast, target, councilTarget } = row;
  if (isNoShare([outcome, priorOutcome, forecast])) return [];
  const cells = [outcome, outcomeMen, outcomeWomen, priorOutcome, forecast, target, councilTarget];
  return cells.flatMap((cell) => checkCell(context, row, cell));
}

/**
 * Two of what was measured and expected beyond the same end: then it is no typing error, and the
 * percentages are of something else than a whole.
 */
function isNoShare(measured: readonly Datum<Measure>[]): boolean {
  const values = measured.flatMap(({ value }) => (value?.kind === 'quantity' ? [value.value] : []));
  const beyond = (isOutside: (value: Decimal) => boolean) => values.filter(isOutside).length >= 2;
  return (
    beyond((value) => isLess(value, WHOLE.low)) || beyond((value) => isGreater(value, WHOLE.high))
  );
}

function checkCell(context: Context, row: IndicatorRow, cell: Datum<Measure>): Outcome[] {
  if (cell.value === null && !cell.fault) return [];
  const reason = whyNotTestable(context, [cell]);
  if (reason || cell.value === null) return reason ? [notTestable(reason)] : [];
  const value = measured(row, cell.value);
  if (value.kind !== 'quantity' || unitIn(value) !== '%') return [];
  if (contains(WHOLE, value.value)) return [PASSED];
  return [
    found({
      severity: text.severity,
      message: inBoth((language) => {
        const [name, share] = [indicatorName(row), sayMeasure(value, language)];
        const column = columnWord(cell, language);
        return language === 'sv'
          ? `${name}: ${column} är ${share}, men en andel är mellan 0 och 100 %.`
          : `${name}: ${column} is ${share}, but a share is between 0 and 100%.`;
      }),
      reported: cell,
      figures: { reported: value.value, unit: '%' },
    }),
  ];
}
