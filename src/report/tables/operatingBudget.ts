import { table } from '../table';
import { booked, budget, forecast, variance } from './amounts';
import { postColumn } from './posts';

export const operatingBudget = table({
  name: 'Driftbudget',
  title: 'Årsprognos driftbudget',
  description: 'Nämndens sammanfattande tabell.',
  required: true,
  key: ['post'],
  isKeyUnique: true,
  blankInHeadings: ['budget', 'booked', 'forecast', 'variance'],
  columns: {
    post: postColumn([
      'Kostnader',
      'Varav avskrivningar och internränta',
      'Intäkter',
      'Nettoresultat före resultatdisposition',
      'Ingående resultatfond',
      'Årets förändring av resultatfond',
      'Utgående resultatfond',
      'Budget och resultat efter resultatdisposition',
    ]),
    budget,
    booked,
    forecast,
    variance,
  },
});
