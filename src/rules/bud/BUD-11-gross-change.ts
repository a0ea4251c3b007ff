import { linearRule, plus, type Relation, untestable } from '../relation';
import { unreadable } from '../lack';

export const bud11 = linearRule(
  {
    id: 'BUD-11',
    severity: 'error',
    tables: ['Budgetjusteringar'],
    title: {
      sv: 'Omslutningsförändringen är inte lika stor på båda sidor',
      en: 'The gross change is not the same on both sides',
    },
    explanation: {
      sv: 'En omslutningsförändring ändrar kostnader och intäkter lika mycket, så att nettot är oförändrat. Ändras nettot är det en budgetjustering.',
      en: 'A gross change (omslutningsförändring) changes costs and revenues by the same amount, so that the net stays the same. If the net changes, it is a budget adjustment (budgetjustering).',
    },
    example: {
      sv: 'Omslutningsförändring med kostnader 4,0 och intäkter 3,5.',
      en: 'A gross change with costs 4.0 and revenues 3.5.',
    },
  },
  ({ report }) =>
    report.budgetChanges.rows.flatMap(({ name, type, costs, revenues }): Relation[] => {
      if (type.value === null) return [untestable(unreadable(type))];
      if (type.value !== 'grossChange') return [];
      const label = name.value ?? 'Omslutningsförändring';
      return [{ label, total: costs, parts: [plus(revenues)], exactness: 'identical' }];
    }),
);
