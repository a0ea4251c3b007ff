import { table } from '../table';
import { plainMoneyColumns } from './plainMoney';

export const sales = table({
  name: 'Försäljningar',
  title: 'Försäljningar av anläggningstillgångar',
  description: 'Sålda anläggningstillgångar.',
  required: false,
  key: ['name'],
  columns: plainMoneyColumns,
});
