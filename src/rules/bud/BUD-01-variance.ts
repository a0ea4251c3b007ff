import type { MoneyKind } from '../../figures/variance';
import type { Amounts, AreaRow, Post, PostRow } from '../../report/rows';
import { linearRule, minus, plus, type Relation, untestable } from '../relation';
import { missingTables } from '../rule';
import { unreadable } from '../lack';
import { spellings } from '../../report/column';
import { areas } from '../../report/tables/areas';
import { POST_NAMES, postTables } from '../common/postAmounts';

const SIDES = spellings(areas.columns.kind.words);

/** The fund rows follow FND-04. */
const KIND: Partial<Record<Post, MoneyKind>> = {
  costs: 'cost',
  ofWhichDepreciation: 'cost',
  revenues: 'revenue',
  resultBefore: 'result',
  resultAfter: 'result',
};

export const bud01 = linearRule(
  {
    id: 'BUD-01',
    severity: 'error',
    tables: [],
    title: {
      sv: 'Avvikelsen stämmer inte med budget och prognos',
      en: 'The variance does not follow from budget and forecast',
    },
    explanation: {
      sv: 'Avvikelsen är budget minus prognos för kostnader, och prognos minus budget för intäkter och resultat. Plus är alltid bättre än budget. Rätta avvikelsen, eller beloppet som är fel.',
      en: 'The variance is budget minus forecast for costs, and forecast minus budget for revenues and results. Plus is always better than budget. Correct the variance, or the amount that is wrong.',
    },
    example: {
      sv: 'Kostnad med budget 53,8 och prognos 54,9 har avvikelsen −1,1, inte 1,1.',
      en: 'A cost with budget 53.8 and forecast 54.9 has the variance −1.1, not 1.1.',
    },
  },
  ({ report }) => [
    ...missingTables(report, ['Driftbudget', 'Verksamheter', 'Summering']).map(untestable),
    ...report.areas.rows.map(ofArea),
    ...postTables(report).flatMap(({ table }) => table.rows.flatMap(ofPost)),
  ],
);

function ofArea(row: AreaRow): Relation {
  const { area, kind } = row;
  if (kind.value === null) return untestable(unreadable(kind));
  const side = SIDES[kind.value];
  const label = area.value === null ? side : `${area.value} (${side})`;
  return variance(label, kind.value, row);
}

function ofPost(row: PostRow): Relation[] {
  const post = row.post.value;
  if (post === null) return [untestable(unreadable(row.post))];
  const kind = KIND[post];
  return kind ? [variance(POST_NAMES[post], kind, row)] : [];
}

const variance = (
  label: string,
  kind: MoneyKind,
  { budget, forecast, variance: total }: Amounts,
): Relation => ({
  label,
  total,
  parts: kind === 'cost' ? [plus(budget), minus(forecast)] : [plus(forecast), minus(budget)],
  exactness: 'rounded',
});
