import type { Report } from '../../report/report';
import type { Post } from '../../report/rows';
import { type LinearRule, linearRule, plus, type Relation, untestable } from '../relation';
import {
  type AmountField,
  OPERATING_FIELDS,
  POST_NAMES,
  postAmount,
  postRow,
} from '../common/postAmounts';
import { type Source, unreadable } from '../lack';
import type { Figure } from '../../figures/interval';
import { areaBesideOfWhich } from './areaBesideOfWhich';

const sameFigures = linearRule(
  {
    id: 'BUD-04',
    severity: 'error',
    tables: ['Driftbudget', 'Summering'],
    title: { sv: 'Tabellerna visar olika belopp', en: 'The tables show different amounts' },
    explanation: {
      sv: 'Samma post ska ha samma belopp i Driftbudget och Summering, kolumn för kolumn. Står avskrivningar och internränta som ett eget område i Verksamheter kan det vara mindre än varav-raden, eftersom andra områden kan ha egna, men inte mer (varning). Mellan tabellerna finns ingen tolerans: det är samma uppgift på två ställen.',
      en: 'A post has the same amount in Driftbudget and Summering, column by column. Where depreciation and interest is an area of its own in Verksamheter, it can be less than the of-which row, since other areas may have their own, but not more (warning). Between the tables there is no tolerance: it is one figure in two places.',
    },
    example: {
      sv: 'Utgående resultatfond har avvikelsen −1,3 i Driftbudget men 0,0 i Summering.',
      en: 'The closing fund has the variance −1.3 in Driftbudget but 0.0 in Summering.',
    },
  },
  ({ report }) => [
    ...report.operatingBudget.rows.flatMap((row): Relation[] => {
      const post = row.post.value;
      if (post === null) return [untestable(unreadable(row.post))];
      return OPERATING_FIELDS.flatMap((field) => {
        const other = sameFigure(report, post, field);
        if (!other) return [];
        const parts = [plus(other)];
        return [{ label: POST_NAMES[post], total: row[field], parts, exactness: 'identical' }];
      });
    }),
    ...postsOnlyInTotals(report),
  ],
);

export const bud04: LinearRule = {
  ...sameFigures,
  check: (context) => [...sameFigures.check(context), ...areaBesideOfWhich(context)],
};

/** Where else the figure stands. Few tables repeat the of-which row, so it may stand nowhere. */
function sameFigure(report: Report, post: Post, field: AmountField): Source<Figure> | null {
  if (post === 'ofWhichDepreciation' && !postRow(report.totals, post)) return null;
  return postAmount(report.totals, post, field);
}

/**
 * Posts that Summering has and Driftbudget lacks; one that can't be read may be any of them. FND-08
 * tells of the year's movement itself.
 */
function postsOnlyInTotals({ operatingBudget, totals }: Report): Relation[] {
  if (operatingBudget.rows.some(({ post }) => post.value === null)) return [];
  return totals.rows.flatMap(({ post: { value: post } }) => {
    if (post === null || post === 'fundMovement') return [];
    const own = postAmount(operatingBudget, post, 'budget');
    return 'lack' in own ? OPERATING_FIELDS.map(() => untestable(own)) : [];
  });
}
