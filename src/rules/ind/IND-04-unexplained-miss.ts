import { inBoth } from '../../language/bilingual';
import { whyUnknown } from '../common/blankable';
import { notTestable, type Outcome, PASSED, rule } from '../rule';
import type { RuleText } from '../ruleText';
import { found } from '../tested';
import { indicatorName } from './indicatorName';
import { judged, sayAgainstTarget } from './judgeIndicator';

const text: RuleText = {
  id: 'IND-04',
  severity: 'error',
  tables: ['Indikatorer'],
  title: {
    sv: 'Utfallet når inte årsmålet och analys saknas',
    en: 'The outcome misses the target without an analysis',
  },
  explanation: {
    sv: 'När utfallet inte når årsmålet ska Analys förklara varför, och vad nämnden gör åt det.',
    en: 'When the outcome misses the target, Analys explains why, and what the committee does about it.',
  },
  example: {
    sv: 'Sjukfrånvaro 6,7 % mot årsmålet 6,5 %, och Analys är tom.',
    en: 'Sickness absence 6.7% against the target 6.5%, and Analys is blank.',
  },
};

export const ind04 = rule(text, (context) =>
  context.report.indicators.rows.flatMap((row) =>
    judged(context, row, 'outcome', (): Outcome => {
      const reason = whyUnknown(context, row.analysis);
      if (reason) return notTestable(reason);
      if (row.analysis.value !== null) return PASSED;
      return found({
        severity: text.severity,
        message: inBoth((language) => {
          const [name, against] = [indicatorName(row), sayAgainstTarget(row, 'outcome', language)];
          return language === 'sv'
            ? `${name}: utfallet är ${against}, och Analys säger inte varför.`
            : `${name}: the outcome is ${against}, and Analys does not say why.`;
        }),
        reported: row.outcome,
        others: [row.target, row.analysis],
      });
    }),
  ),
);
