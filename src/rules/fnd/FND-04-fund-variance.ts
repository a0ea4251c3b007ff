import { linearRule, minus, plus, untestable } from '../relation';
import { missingTables } from '../rule';
import { unreadable } from '../lack';
import { POST_NAMES, postTables } from '../common/postAmounts';

const FUND_POSTS: readonly string[] = ['openingFund', 'fundMovement', 'closingFund'];

export const fnd04 = linearRule(
  {
    id: 'FND-04',
    severity: 'error',
    tables: [],
    title: {
      sv: 'Fondens avvikelse stämmer inte med budget och prognos',
      en: "The fund's variance does not follow from budget and forecast",
    },
    explanation: {
      sv: 'På fondens rader är avvikelsen prognos minus budget.',
      en: 'On the rows of the fund the variance is forecast minus budget.',
    },
    example: {
      sv: 'Utgående resultatfond med budget 3,3 och prognos 2,0 har avvikelsen −1,3, inte 0,0.',
      en: 'A closing fund with budget 3.3 and forecast 2.0 has the variance −1.3, not 0.0.',
    },
  },
  ({ report }) => [
    ...missingTables(report, ['Driftbudget', 'Summering']).map(untestable),
    ...postTables(report).flatMap(({ table }) =>
      table.rows.flatMap((row) => {
        const post = row.post.value;
        if (post === null) return [untestable(unreadable(row.post))];
        if (!FUND_POSTS.includes(post)) return [];
        return [
          {
            label: POST_NAMES[post],
            total: row.variance,
            parts: [plus(row.forecast), minus(row.budget)],
            exactness: 'rounded' as const,
          },
        ];
      }),
    ),
  ],
);
