import { table } from '../table';
import { plainMoneyColumns } from './plainMoney';

export const premises = table({
  name: 'Lokaländamål',
  title: 'Medel för lokaländamål',
  description: 'Medel som söks eller används för lokaler.',
  required: false,
  key: ['name'],
  columns: plainMoneyColumns,
});
