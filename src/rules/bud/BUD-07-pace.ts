import { isZero } from '../../figures/compare';
import { paceChanges, paceNeeded, paceSoFar } from '../../figures/pace';
import { inBoth } from '../../language/bilingual';
import { round } from '../../figures/round';
import { formatNumber } from '../../language/formatNumber';
import { thresholdOf } from '../context';
import { atYearEnd, LAST_MONTH, periodOf } from '../reportTime';
import { PASSED, rule, type RuleText } from '../rule';
import { tested } from '../tested';
import { unitOf } from '../unitOf';
import { unreadableThreshold } from '../unreadableThreshold';
import { areaName } from './areaName';

const text: RuleText = {
  id: 'BUD-07',
  severity: 'warning',
  tables: ['Verksamheter'],
  thresholds: [{ name: 'andel', kind: 'share', standard: '0.25' }],
  title: {
    sv: 'Prognosen kräver en annan takt än hittills',
    en: 'The forecast needs another pace than so far',
  },
  explanation: {
    sv: 'För att nå prognosen måste resten av året gå i en takt per månad som skiljer sig mer än en fjärdedel från takten hittills. Förklara varför, eller se över prognosen.',
    en: 'To reach the forecast, the rest of the year must run at a monthly pace that differs by more than a quarter from the pace so far. Explain why, or review the forecast.',
  },
  example: {
    sv: 'Bokfört 1,0 på åtta månader och prognos 2,0: från 0,125 till 0,25 per månad.',
    en: 'Booked 1.0 in eight months and forecast 2.0: from 0.125 to 0.25 a month.',
  },
};

/** Enough to see a pace in mnkr. */
const PACE_DECIMALS = 2;

export const bud07 = rule(text, (context) => {
  const { report } = context;
  if (atYearEnd(report)) return [];
  const share = thresholdOf(context, text, 'andel');
  if (share === null) return [unreadableThreshold(text)];
  const period = periodOf(report);
  return report.areas.rows.map((row) => {
    if (row.booked.value && isZero(row.booked.value.value)) return PASSED;
    return tested(context, [row.booked, row.forecast, period], (booked, forecast, until) => {
      const months = LAST_MONTH[until];
      if (!paceChanges(booked.value, forecast.value, months, share)) return null;
      const { unit } = unitOf(report, row.booked);
      const [past, needed] = [
        paceSoFar(booked.value, months),
        paceNeeded(booked.value, forecast.value, months),
      ];
      return {
        severity: text.severity,
        message: inBoth((language) => {
          const [before, after] = [past, needed].map((pace) =>
            pace ? formatNumber(round(pace, PACE_DECIMALS), language) : '–',
          );
          return language === 'sv'
            ? `${areaName(row, language)}: hittills ${before} ${unit} per månad, men prognosen kräver ${after} per månad resten av året.`
            : `${areaName(row, language)}: ${before} ${unit} a month so far, but the forecast needs ${after} a month for the rest of the year.`;
        }),
        reported: row.forecast,
        others: [row.booked],
        figures: { reported: needed, expected: past, unit },
      };
    });
  });
});
