import { date, text } from '../column';
import { table } from '../table';

export const waivers = table({
  name: 'Godkännanden',
  title: 'Godkännanden',
  description: 'Anmärkningar som nämnden godkänner, med motivering.',
  required: false,
  key: ['rule', 'key'],
  columns: {
    rule: text('Regel', 'Regelns id, till exempel BUD-06.', { required: true, width: 12 }),
    key: text('Nyckel', 'Uppgiftens nyckel enligt kontrollen.', { required: true, width: 50 }),
    motivation: text('Motivering', 'Varför den godkänns.', { required: true, width: 60 }),
    approvedBy: text('Godkänd av', 'Namn.', { width: 24 }),
    date: date('Datum', 'När den godtogs.', { width: 13 }),
    validTo: date('Giltig till', 'Sista dag.', { width: 13 }),
  },
});
