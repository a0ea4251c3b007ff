import { sameLevel } from '../../figures/target';
import { inBoth } from '../../language/bilingual';
import { levelOf, sameUnit, withUnit } from '../../language/targets/judgeTarget';
import type { IndicatorRow } from '../../report/rows';
import { whyUnknown } from '../common/blankable';
import { atYearEnd } from '../common/reportTime';
import { notTestable, type Outcome, PASSED, rule } from '../rule';
import type { RuleText } from '../ruleText';
import { found } from '../tested';
import { indicatorUnit, measured } from './indicatorUnit';
import { indicatorName } from './indicatorName';
import { judged, sayAgainstTarget } from './judgeIndicator';

const text: RuleText = {
  id: 'IND-14',
  severity: 'info',
  tables: ['Indikatorer'],
  title: {
    sv: 'Prognosen är lika med årsmålet fast utfallet är sämre',
    en: 'The forecast equals the target although the outcome is worse',
  },
  explanation: {
    sv: 'Prognosen är exakt lika med årsmålet, trots att utfallet inte når dit. Kontrollera att prognosen är en egen bedömning och inte bara årsmålet upprepat.',
    en: 'The forecast is exactly the target, although the outcome does not reach it. Make sure that the forecast is a judgement of its own and not a copy of the target.',
  },
  example: {
    sv: 'Utfall 83, prognos 85 och årsmål 85 %.',
    en: 'Outcome 83, forecast 85 and target 85%.',
  },
};

export const ind14 = rule(text, (context) => {
  if (atYearEnd(context.report)) return [];
  return context.report.indicators.rows.flatMap((row) =>
    judged(context, row, 'outcome', (): Outcome => {
      const reason = whyUnknown(context, row.forecast);
      if (reason) return notTestable(reason);
      if (!isForecastTarget(row)) return PASSED;
      return found({
        severity: text.severity,
        message: inBoth((language) => {
          const [name, against] = [indicatorName(row), sayAgainstTarget(row, 'outcome', language)];
          return language === 'sv'
            ? `${name}: utfallet är ${against}, men prognosen är exakt lika med årsmålet.`
            : `${name}: the outcome is ${against}, but the forecast is exactly the target.`;
        }),
        reported: row.forecast,
        others: [row.target, row.outcome],
      });
    }),
  );
});

function isForecastTarget(row: IndicatorRow): boolean {
  if (row.forecast.value === null || row.target.value === null) return false;
  const target = withUnit(row.target.value, indicatorUnit(row));
  const forecast = measured(row, row.forecast.value);
  const [expected, asked] = [levelOf(forecast), levelOf(target)];
  if (!expected || !asked || !sameUnit(forecast, target)) return false;
  return sameLevel(expected, asked);
}
