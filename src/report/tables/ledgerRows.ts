import { key, kronor, text } from '../column';
import { table } from '../table';

/** What is booked and budgeted by account, object and month. */
export const ledgerRows = table({
  name: 'Huvudbok',
  title: 'Huvudbok',
  description:
    'Bokfört och budget per konto, objekt och månad i kronor, debet plus, enligt importen.',
  required: false,
  key: ['account', 'object', 'month'],
  columns: {
    account: key('Konto', 'Kontots nummer.', { required: true, width: 12 }),
    object: text('Objekt', 'Kostnadsställe; andra dimensioner som 6:P77, flera med +.', {
      width: 16,
    }),
    month: text('Månad', 'Som 2020-08.', { required: true, width: 12 }),
    amount: kronor('Belopp', 'Bokfört i månaden: kronor, debet plus.', { required: true }),
    budget: kronor('Budget', 'Budget för månaden: kronor, debet plus.'),
  },
});
