import { money, text } from '../column';
import { table } from '../table';

export const resultUnits = table({
  name: 'Resultatenheter',
  title: 'Resultatenheter',
  description: 'Resultatfond per resultatenhet.',
  required: false,
  key: ['name'],
  columns: {
    name: text('Enhet', 'Resultatenhetens namn.', { required: true }),
    openingFund: money('Ingående fond', 'Fond vid årets början.', {
      required: true,
      said: { sv: 'ingående fond', en: 'the opening fund' },
    }),
    fundMovement: money('Årets förändring', 'Uttag eller avsättning, med tecken enligt Rapport.', {
      required: true,
      said: { sv: 'årets förändring', en: 'the movement of the year' },
    }),
    closingFund: money('Utgående fond', 'Fond vid årets slut.', {
      required: true,
      said: { sv: 'utgående fond', en: 'the closing fund' },
    }),
    grossBudget: money('Bruttobudget', 'Enhetens budgeterade kostnader.'),
  },
});
