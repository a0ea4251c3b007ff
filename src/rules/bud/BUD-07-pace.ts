import { absolute } from '../../figures/arithmetic';
import { isNegative, isZero } from '../../figures/compare';
import type { Decimal } from '../../figures/decimal';
import { MONTHS, paceChanges, paceNeeded, paceSoFar, projected } from '../../figures/pace';
import { type Bilingual, inBoth } from '../../language/bilingual';
import { round } from '../../figures/round';
import { formatQuantity } from '../../language/numbers/formatQuantity';
import type { AreaRow } from '../../report/rows';
import { type Context, thresholdOf } from '../context';
import { beforeYearEnd } from '../common/reportTime';
import { notTestable, type Outcome, rule } from '../rule';
import type { RuleText } from '../ruleText';
import { tested } from '../tested';
import { unitOf } from '../common/unitOf';
import { unreadableThreshold } from '../common/unreadableThreshold';
import { areaName } from './areaName';

const text: RuleText = {
  id: 'BUD-07',
  severity: 'warning',
  tables: ['Verksamheter'],
  thresholds: [{ name: 'andel', kind: 'share', standard: '0.25' }],
  title: {
    sv: 'Prognosen förutsätter en annan takt än hittills',
    en: 'The forecast assumes another pace than so far',
  },
  explanation: {
    sv: 'För att nå prognosen måste resten av året gå i en takt per månad som skiljer sig mer än en fjärdedel från takten hittills. Avrundningen räknas till godo: kan skillnaden bero på den sägs ingenting. Förklara varför, eller se över prognosen.',
    en: 'To reach the forecast, the rest of the year must run at a monthly pace that differs by more than a quarter from the pace so far. Rounding counts in its favour: a difference that may come of it is not mentioned. Explain why, or review the forecast.',
  },
  example: {
    sv: 'Bokfört 1,0 på åtta månader och prognos 2,0: från 0,125 till 0,25 per månad.',
    en: 'Booked 1.0 in eight months and forecast 2.0: from 0.125 to 0.25 a month.',
  },
};

export const bud07 = rule(text, (context) =>
  beforeYearEnd(context, (months) => {
    const share = thresholdOf(context, text, 'andel');
    if (share === null) return [unreadableThreshold(text)];
    if (months === MONTHS) return [notTestable(NOTHING_LEFT)];
    return context.report.areas.rows.map((row) => checkRow(context, row, months, share));
  }),
);

/** The follow-up of December (M12): the year is over, but its accounts are not closed. */
const NOTHING_LEFT: Bilingual = {
  sv: 'Ingen månad är kvar av året, så det finns ingen takt att jämföra med.',
  en: 'No month of the year is left, so there is no pace to compare with.',
};

function checkRow(context: Context, row: AreaRow, months: number, share: Decimal): Outcome {
  return tested(context, [row.booked, row.forecast], (booked, forecast) => {
    const isSteady = isZero(booked.value) || !paceChanges(booked, forecast, months, share);
    if (isSteady) return null;
    const { unit, decimals } = unitOf(context.report, row.booked);
    const before = paceSoFar(booked.value, months);
    const after = paceNeeded(booked.value, forecast.value, months);
    const atThisPace = projected(booked.value, months);
    return {
      severity: text.severity,
      message: inBoth((language) => {
        // A pace is a small part of an amount, so it shows one decimal more.
        const shown = (pace: Decimal | null, inUnit: string | null) =>
          pace && formatQuantity(round(pace, decimals + 1), inUnit, language);
        const falls = after && isNegative(after) ? FALLS[row.kind.value ?? 'other'][language] : '';
        const rest = `${falls}${shown(after && absolute(after), null)}`;
        return language === 'sv'
          ? `${areaName(row, language)}: hittills ${shown(before, unit)} per månad, men prognosen förutsätter ${rest} per månad resten av året.`
          : `${areaName(row, language)}: ${shown(before, unit)} a month so far, but the forecast assumes ${rest} a month for the rest of the year.`;
      }),
      reported: row.forecast,
      others: [row.booked],
      figures: {
        reported: forecast.value,
        expected: atThisPace && round(atThisPace, decimals + 1),
        unit,
      },
    };
  });
}

/** How a pace below zero is said: nobody says that revenues are −0.05 a month. */
const FALLS = {
  cost: { sv: 'att kostnaderna minskar med ', en: 'that costs fall by ' },
  revenue: { sv: 'att intäkterna minskar med ', en: 'that revenues fall by ' },
  other: { sv: 'att beloppet minskar med ', en: 'that the amount falls by ' },
} as const;
