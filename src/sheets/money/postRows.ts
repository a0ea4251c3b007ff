import { cleanText } from '../../language/words/cleanText';
import type { Datum } from '../../report/datum';
import type { PostRow } from '../../report/rows';
import type { MoneyRow } from './moneyTable';

/** A text as it stands in its cell: a post keeps the words that the committee uses. */
export const writtenText = ({ written, row }: Datum<unknown>): string =>
  typeof written?.value === 'string' ? cleanText(written.value) : row.key;

/** A row of `Driftbudget` or `Summering` on a sheet. */
export const moneyRowOf = (row: PostRow, parts: readonly MoneyRow[] = []): MoneyRow => ({
  label: writtenText(row.post),
  amounts: row,
  post: row.post.value,
  isCost: row.post.value === 'costs' || row.post.value === 'ofWhichDepreciation',
  parts,
});
