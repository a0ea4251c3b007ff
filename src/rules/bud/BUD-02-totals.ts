import type { Context } from '../context';
import { linearRule, plus, type Relation } from '../relation';
import { AMOUNT_FIELDS, POST_NAMES, postAmount } from '../common/postAmounts';
import { whyUnplaced } from './unplacedAreas';

export const bud02 = linearRule(
  {
    id: 'BUD-02',
    severity: 'error',
    tables: ['Summering', 'Verksamheter'],
    title: {
      sv: 'Summan stämmer inte med raderna',
      en: 'The total does not follow from the rows',
    },
    explanation: {
      sv: 'Summa kostnader och Summa intäkter ska vara summan av verksamhetsområdenas rader, i varje kolumn. Avrundade rader kan ge en liten skillnad; den redovisas som en upplysning.',
      en: 'Total costs and total revenues are the sum of the rows of the areas, in every column. Rounded rows may give a small difference; it is reported as a note.',
    },
    example: {
      sv: 'Åtta kostnadsrader ger 266,0 men Summa kostnader är 268,0.',
      en: 'Eight cost rows give 266.0 but total costs are 268.0.',
    },
  },
  (context) =>
    (['costs', 'revenues'] as const).flatMap((post) =>
      AMOUNT_FIELDS.map((field) => total(context, post, field)),
    ),
);

function total(
  { report }: Context,
  post: 'costs' | 'revenues',
  field: (typeof AMOUNT_FIELDS)[number],
): Relation {
  const side = post === 'costs' ? 'cost' : 'revenue';
  const rows = report.areas.rows.filter(({ kind }) => kind.value === side);
  const unplaced = whyUnplaced(report);
  return {
    label: `Summa ${POST_NAMES[post].toLowerCase()}`,
    total: unplaced ?? postAmount(report.totals, post, field),
    parts: rows.map((row) => plus(row[field])),
    exactness: 'rounded',
  };
}
