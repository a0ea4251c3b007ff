import { linearRule, plus } from '../relation';

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
      en: 'A gross change (omslutningsförändring) changes costs and revenues by the same amount, so that the net stays. If the net changes, it is a budget adjustment (budgetjustering).',
    },
    example: {
      sv: 'Omslutningsförändring med kostnader 4,0 och intäkter 3,5.',
      en: 'A gross change with costs 4.0 and revenues 3.5.',
    },
  },
  ({ report }) =>
    report.budgetChanges.rows
      .filter(({ type }) => type.value === 'grossChange')
      .map((row) => ({
        label: row.name.value ?? 'Omslutningsförändring',
        total: row.costs,
        parts: [plus(row.revenues)],
        exactness: 'identical',
      })),
);
