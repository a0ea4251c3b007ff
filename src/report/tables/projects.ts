import { table } from '../table';
import { plainMoneyColumns } from './plainMoney';

export const projects = table({
  name: 'Verksamhetsprojekt',
  title: 'Verksamhetsprojekt (driftprojekt)',
  description: 'Tidsbegränsade driftprojekt.',
  required: false,
  key: ['name'],
  columns: plainMoneyColumns,
});
