import { decimal, type Decimal, ZERO } from '../../figures/decimal';
import { contains } from '../../figures/interval';
import { inBoth } from '../../language/bilingual';
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
    sv: 'En andel kan inte vara mindre än 0 eller mer än 100 %. Oftast är ett decimaltecken eller en siffra fel. Indikatorer med Högst eller Intervall prövas inte: de kan vara förändringar eller gå över 100 %.',
    en: 'A share cannot be less than 0 or more than 100%. Most often a decimal mark or a digit is wrong. Indicators with Högst or Intervall are not tested: they may be changes or pass 100%.',
  },
  example: {
    sv: 'Andel upphandlade avtal med plan: 1000 %.',
    en: 'Share of contracts with a plan: 1000%.',
  },
};

const WHOLE = { low: ZERO, high: decimal('100') as Decimal };

export const ind11 = rule(text, (context) =>
  context.report.indicators.rows.flatMap((row) => checkRow(context, row)),
);

function checkRow(context: Context, row: IndicatorRow): Outcome[] {
  const { direction, unit } = row;
  if (direction.value !== null && direction.value !== 'higher' && direction.value !== 'lower') {
    return [];
  }
  const reason = whyNotTestable(context, [direction, orNone(unit)]);
  if (reason) return [notTestable(reason)];
  const { outcome, outcomeMen, outcomeWomen, priorOutcome, forecast, target, councilTarget } = row;
  const cells = [outcome, outcomeMen, outcomeWomen, priorOutcome, forecast, target, councilTarget];
  return cells.flatMap((cell) => checkCell(context, row, cell));
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
