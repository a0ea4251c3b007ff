import { money, text, word } from '../column';
import { table } from '../table';
import { comment } from './amounts';

export const budgetChanges = table({
  name: 'Budgetjusteringar',
  title: 'Budget- och omslutningsförändringar',
  description: 'Ändringar av budgeten under året.',
  required: false,
  key: ['name'],
  columns: {
    name: text('Ärende', 'Ärendet i korthet.', { required: true }),
    type: word(
      'Typ',
      { Budgetjustering: 'budgetAdjustment', Omslutningsförändring: 'grossChange' },
      'Budgetjustering eller Omslutningsförändring.',
      { required: true, width: 24 },
    ),
    costs: money('Kostnader', 'Ändring av kostnadsbudgeten.', {
      required: true,
      said: { sv: 'kostnaderna', en: 'the cost' },
    }),
    revenues: money('Intäkter', 'Ändring av intäktsbudgeten.', {
      required: true,
      said: { sv: 'intäkterna', en: 'the revenue' },
    }),
    comment,
  },
});
