import { inBoth } from '../../language/bilingual';
import { atYearEnd } from '../common/reportTime';
import { rule } from '../rule';
import type { RuleText } from '../ruleText';
import { found } from '../tested';
import { indicatorName } from './indicatorName';
import { judged, sayAgainstTarget } from './judgeIndicator';

const text: RuleText = {
  id: 'IND-05',
  severity: 'warning',
  tables: ['Indikatorer'],
  title: { sv: 'Prognosen når inte årsmålet', en: 'The forecast misses the target' },
  explanation: {
    sv: 'Årsmålet väntas inte nås. Förklara varför i Analys och vad som görs åt det, eller se över prognosen.',
    en: 'The target is not expected to be reached. Say why in Analys and what is done about it, or review the forecast.',
  },
  example: {
    sv: 'Sjukfrånvaron väntas bli 6,6 % mot årsmålet 6,5 %.',
    en: 'Sickness absence is forecast at 6.6% against the target 6.5%.',
  },
};

export const ind05 = rule(text, (context) => {
  if (atYearEnd(context.report)) return [];
  return context.report.indicators.rows.flatMap((row) =>
    judged(context, row, 'forecast', () =>
      found({
        severity: text.severity,
        message: inBoth((language) => {
          const [name, against] = [indicatorName(row), sayAgainstTarget(row, 'forecast', language)];
          return language === 'sv'
            ? `${name}: prognosen är ${against}.`
            : `${name}: the forecast is ${against}.`;
        }),
        reported: row.forecast,
        others: [row.target],
      }),
    ),
  );
});
