import { absolute, multiply, subtract } from '../../figures/arithmetic';
import { isLess, isZero } from '../../figures/compare';
import { inBoth } from '../../language/bilingual';
import { thresholdOf } from '../context';
import { nameAtStart } from '../common/nameAtStart';
import { rule } from '../rule';
import type { RuleText } from '../ruleText';
import { tested } from '../tested';
import { unitOf } from '../common/unitOf';
import { unreadableThreshold } from '../common/unreadableThreshold';
import { lack } from '../lack';
import { shownFigure } from '../common/words';

const text: RuleText = {
  id: 'INV-01',
  severity: 'warning',
  tables: ['Investeringar'],
  thresholds: [{ name: 'andel', kind: 'share', standard: '0.25' }],
  title: {
    sv: 'Investeringen avviker från planen utan kommentar',
    en: 'The investment differs from plan without a comment',
  },
  explanation: {
    sv: 'Prognosen skiljer sig minst en fjärdedel från planen. Skriv varför i Kommentar.',
    en: 'The forecast differs by at least a quarter from the plan. Say why in Kommentar.',
  },
  example: {
    sv: 'Plan 1,0 och prognos 0,3 utan kommentar.',
    en: 'Plan 1.0 and forecast 0.3 without a comment.',
  },
};

const NO_COMMENTS = lack(
  'Kolumnen Kommentar saknas i Investeringar.',
  'Investeringar has no column Kommentar.',
);

export const inv01 = rule(text, (context) => {
  const share = thresholdOf(context, text, 'andel');
  if (share === null) return [unreadableThreshold(text)];
  return context.report.investments.rows.map((row) => {
    const { comment } = row;
    const readable = comment.fault ? comment : { ...comment, value: comment.value ?? '' };
    const commentCell = comment.written === null ? NO_COMMENTS : readable;
    return tested(context, [row.plan, row.forecast, commentCell], (plan, forecast, words) => {
      const difference = subtract(forecast.value, plan.value);
      const limit = multiply(share, absolute(plan.value));
      if (isZero(difference) || isLess(absolute(difference), limit) || words !== '') return null;
      return {
        severity: text.severity,
        message: inBoth((language) => {
          const name = nameAtStart(row.name, language);
          const [planned, expected] = [plan, forecast].map((v) => shownFigure(v, language));
          return language === 'sv'
            ? `${name}: prognosen ${expected} skiljer sig från planen ${planned} utan kommentar.`
            : `${name}: the forecast ${expected} differs from the plan ${planned} without a comment.`;
        }),
        reported: row.forecast,
        others: [row.plan],
        figures: {
          reported: forecast.value,
          expected: plan.value,
          imbalance: difference,
          unit: unitOf(context.report, row.forecast).unit,
        },
      };
    });
  });
});
