import { count, text, word } from '../column';
import { table } from '../table';
import { comment } from './amounts';

export const controls = table({
  name: 'Internkontroll',
  title: 'Intern kontroll',
  description: 'Kontroller enligt internkontrollplanen.',
  required: false,
  key: ['name'],
  columns: {
    name: text('Kontroll', 'Vad som kontrolleras.', { required: true, width: 60 }),
    population: count('Population', 'Antal som kunde kontrolleras.'),
    checked: count('Kontrollerade', 'Antal kontrollerade.'),
    errors: count('Fel', 'Antal fel.'),
    status: word(
      'Status',
      { Genomförd: 'done', Försenad: 'late', 'Ej genomförd': 'notDone' },
      'Genomförd, Försenad eller Ej genomförd.',
    ),
    comment,
  },
});
