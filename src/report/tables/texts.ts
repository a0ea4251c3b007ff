import { text } from '../column';
import { table } from '../table';

export const texts = table({
  name: 'Texter',
  title: 'Texter',
  description: 'Rapportens texter, var och en med vad den avser.',
  required: false,
  key: ['section', 'about'],
  columns: {
    section: text('Avsnitt', 'Till exempel Sammanfattning eller Budgetkommentar.', {
      required: true,
      width: 22,
      offers: [
        'Sammanfattning',
        'Budgetkommentar',
        'Mål',
        'Indikator',
        'Resultatenheter',
        'Investeringar',
        'Balansräkning',
      ],
    }),
    about: text('Avser', 'Ett verksamhetsområde, ett mål-id eller ett indikator-id.', {
      width: 30,
    }),
    text: text('Text', 'Texten.', { required: true, width: 100 }),
  },
});
