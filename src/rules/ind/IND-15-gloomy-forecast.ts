import { inBoth } from '../../language/bilingual';
import { judgeTarget, type Verdict } from '../../language/targets/judgeTarget';
import type { Measure } from '../../language/numbers/readMeasure';
import type { IndicatorRow } from '../../report/rows';
import { orNone } from '../common/blankable';
import type { Context } from '../context';
import { atYearEnd } from '../common/reportTime';
import { notTestable, type Outcome, PASSED, rule } from '../rule';
import type { RuleText } from '../ruleText';
import { found } from '../tested';
import { whyNotTestable } from '../usable';
import { measured } from './indicatorUnit';
import { indicatorName } from './indicatorName';
import { saidOf, sayMeasure } from './judgeIndicator';

const text: RuleText = {
  id: 'IND-15',
  severity: 'warning',
  tables: ['Indikatorer'],
  title: {
    sv: 'Prognosen är sämre än både utfallet och förra året',
    en: 'The forecast is worse than both outcome and last year',
  },
  explanation: {
    sv: 'Både utfallet hittills och förra årets utfall är bättre än prognosen. Kontrollera att prognosen är en egen bedömning och inte bara årsmålet upprepat, eller förklara vad som väntas försämras. Högst, Intervall och Ja/Nej prövas inte.',
    en: "Both the outcome so far and last year's are better than the forecast. Make sure that the forecast is a judgement of its own and not a copy of the target, or say what is expected to get worse. Högst, Intervall and Ja/Nej are not tested.",
  },
  example: {
    sv: 'Utfall 85 och förra året 85, men prognos 80.',
    en: 'Outcome 85 and last year 85, but forecast 80.',
  },
};

export const ind15 = rule(text, (context) => {
  if (atYearEnd(context.report)) return [];
  return context.report.indicators.rows.flatMap((row) => checkRow(context, row));
});

/** Below a ceiling (Högst) less is not better, and an interval has no better side. */
function checkRow(context: Context, row: IndicatorRow): Outcome[] {
  const { direction, forecast, outcome, priorOutcome, unit } = row;
  if (direction.value !== null && direction.value !== 'higher' && direction.value !== 'lower') {
    return [];
  }
  const reason = whyNotTestable(context, [
    direction,
    forecast,
    outcome,
    priorOutcome,
    orNone(unit),
  ]);
  if (reason) return [notTestable(reason)];
  const verdicts = [outcome, priorOutcome].map(({ value }) => against(row, value));
  const unclear = verdicts.find((verdict) => verdict?.kind === 'incomparable');
  if (unclear?.kind === 'incomparable') return [notTestable(saidOf(row, unclear.reason))];
  if (!verdicts.every((verdict) => verdict?.kind === 'missed')) return [PASSED];
  const message = inBoth((language) => {
    const name = indicatorName(row);
    const [expected, now, before] = [forecast, outcome, priorOutcome].map(({ value }) =>
      sayMeasure(value, language),
    );
    return language === 'sv'
      ? `${name}: prognosen ${expected} är sämre än både utfallet ${now} och förra årets ${before}.`
      : `${name}: the forecast ${expected} is worse than both the outcome ${now} and last year's ${before}.`;
  });
  const others = [outcome, priorOutcome];
  return [found({ severity: text.severity, message, reported: forecast, others })];
}

/** Compares the forecast with the outcome, as if that were its target. */
function against(row: IndicatorRow, value: Measure | null): Verdict | null {
  const { forecast, direction } = row;
  if (!forecast.value || !direction.value || !value) return null;
  return judgeTarget({
    value: measured(row, forecast.value),
    target: measured(row, value),
    direction: direction.value,
    unit: null,
  });
}
