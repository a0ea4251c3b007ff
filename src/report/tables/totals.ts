import { table } from '../table';
import { booked, budget, forecast, priorAccounts, variance } from './amounts';
import { postColumn } from './posts';

/** The totals and fund rows beneath the areas. */
export const totals = table({
  name: 'Summering',
  title: 'Summering av verksamheterna',
  description: 'Summor, resultat och resultatfond under tabellen per verksamhet.',
  required: true,
  key: ['post'],
  isKeyUnique: true,
  blankInHeadings: ['budget', 'booked', 'forecast', 'variance', 'priorAccounts'],
  columns: {
    post: postColumn([
      'Summa kostnader',
      'Summa intäkter',
      'Resultat före bokslutsdisposition',
      'Ingående resultatfond',
      'Årets förändring av resultatfond',
      'Utgående resultatfond',
      'Resultat efter bokslutsdisposition',
    ]),
    budget,
    booked,
    forecast,
    variance,
    priorAccounts,
  },
});
