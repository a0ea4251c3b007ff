import type { Figure } from '../../figures/interval';
import { capitalized } from '../../language/numbers/countWord';
import { spellings } from '../../report/column';
import type { Report, ReportTable } from '../../report/report';
import type { Amounts, Post, PostRow } from '../../report/rows';
import { totals } from '../../report/tables/totals';
import { lack, type Source } from '../lack';

export type AmountField = keyof Amounts;

/** The columns of the money tables that hold amounts, in their order. */
export const AMOUNT_FIELDS = ['budget', 'booked', 'forecast', 'variance', 'priorAccounts'] as const;

/** The columns that Driftbudget has; it knows nothing of last year. */
export const OPERATING_FIELDS = ['budget', 'booked', 'forecast', 'variance'] as const;

const POST_WORDS = spellings(totals.columns.post.words);

/** What a post is called in a sentence or a reason. */
export const POST_NAMES: Readonly<Record<Post, string>> = {
  ...POST_WORDS,
  ofWhichDepreciation: capitalized(POST_WORDS.ofWhichDepreciation),
};

/** The row of a post; the first, when it is repeated. */
export const postRow = (table: ReportTable<PostRow>, post: Post): PostRow | undefined =>
  table.rows.find((row) => row.post.value === post);

/** An amount of a post, or why there is none: the table has no such row, or no such column. */
export function postAmount(
  table: ReportTable<PostRow>,
  post: Post,
  field: AmountField,
): Source<Figure> {
  const amount = postRow(table, post)?.[field];
  if (amount) return amount;
  return lack(
    `${table.name} har inga belopp för ${POST_NAMES[post]}.`,
    `${table.name} has no amounts for ${POST_NAMES[post]}.`,
  );
}

/** The two tables of posts, each with the columns it has. */
export const postTables = (report: Report) =>
  [
    { table: report.operatingBudget, fields: OPERATING_FIELDS },
    { table: report.totals, fields: AMOUNT_FIELDS },
  ] as const;
