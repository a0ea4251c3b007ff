import { date, key, text, word } from '../column';
import { table } from '../table';

export const activities = table({
  name: 'Aktiviteter',
  title: 'Aktiviteter',
  description: 'Vad som görs för att nå målen.',
  required: true,
  key: ['id'],
  keyIfBlank: ['goalId', 'name'],
  isKeyUnique: true,
  columns: {
    id: text('Aktivitet-id', 'Aktivitetens beteckning.', { width: 14 }),
    goalId: key('Mål-id', 'Målet som aktiviteten hör till.', { required: true, width: 12 }),
    name: text('Aktivitet', 'Vad som ska göras.', { required: true, width: 70 }),
    start: date('Startdatum', 'Datum som 2020-01-01.', { required: true, width: 13 }),
    end: date('Slutdatum', 'Datum som 2020-12-31.', { required: true, width: 13 }),
    /** In words. */
    deviation: text('Avvikelse', 'Avvikelse från planen.'),
    status: word(
      'Status',
      { 'Ej påbörjad': 'notStarted', Pågår: 'ongoing', Klar: 'done' },
      'Ej påbörjad, Pågår eller Klar.',
      { width: 14 },
    ),
    analysis: text('Analys', 'Hur det går.', { width: 60 }),
  },
});
