import { isGreater } from '../../figures/compare';
import { inBoth } from '../../language/bilingual';
import { beforeYearEnd } from '../common/reportTime';
import type { AreaRow } from '../../report/rows';
import type { Context } from '../context';
import { type Outcome, rule } from '../rule';
import type { RuleText } from '../ruleText';
import { tested } from '../tested';
import { unitOf } from '../common/unitOf';
import { shownFigure } from '../common/words';
import { areaName } from './areaName';

const text: RuleText = {
  id: 'BUD-06',
  severity: 'warning',
  tables: ['Verksamheter'],
  title: { sv: 'Bokfört överstiger helårsprognosen', en: 'Booked exceeds the full-year forecast' },
  explanation: {
    sv: 'Redan bokfört är mer än prognosen för hela året. Det kan vara rätt, om något ska återföras under resten av året; förklara det, eller se över prognosen.',
    en: 'More has already been booked than is forecast for the whole year. That may be right, if something is to be reversed during the rest of the year; explain it, or review the forecast.',
  },
  example: {
    sv: 'Intäkter: bokfört 3,2 till och med augusti, prognos 3,0 för året.',
    en: 'Revenues: 3.2 booked by August, 3.0 forecast for the year.',
  },
};

export const bud06 = rule(text, (context) =>
  beforeYearEnd(context, () => context.report.areas.rows.map((row) => checkRow(context, row))),
);

function checkRow(context: Context, row: AreaRow): Outcome {
  return tested(context, [row.booked, row.forecast], (booked, forecast) => {
    if (!isGreater(booked.value, forecast.value)) return null;
    return {
      severity: text.severity,
      message: inBoth((language) => {
        const [already, year] = [booked, forecast].map((figure) => shownFigure(figure, language));
        return language === 'sv'
          ? `${areaName(row, language)}: bokfört ${already} är redan mer än helårsprognosen ${year}.`
          : `${areaName(row, language)}: ${already} booked is already more than the full-year forecast of ${year}.`;
      }),
      reported: row.booked,
      others: [row.forecast],
      figures: {
        reported: booked.value,
        expected: forecast.value,
        unit: unitOf(context.report, row.booked).unit,
      },
    };
  });
}
