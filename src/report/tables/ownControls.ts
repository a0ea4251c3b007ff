import { key, number, text, verdict, word } from '../column';
import { table } from '../table';

export const ownControls = table({
  name: 'EgnaKontroller',
  title: 'Egna kontroller',
  description:
    'Kontroller som ni själva har skrivit som formler; Excel räknar, Tertial läser resultatet.',
  required: false,
  key: ['name'],
  isKeyUnique: true,
  columns: {
    name: key('Kontroll', 'Vad som kontrolleras.', { required: true, width: 40 }),
    result: verdict('Resultat', 'En formel: SANT eller FALSKT, eller en skillnad som ska vara 0.', {
      required: true,
      width: 14,
    }),
    tolerance: number('Tolerans', 'Hur stor skillnaden får vara; tomt är 0.', { width: 12 }),
    severity: word(
      'Allvar',
      { Fel: 'error', Varning: 'warning', Upplysning: 'info' },
      'Fel, Varning eller Upplysning; tomt är Fel.',
      { width: 14 },
    ),
    message: text('Meddelande', 'Vad som ska stå när kontrollen inte går ihop.', { width: 50 }),
    about: text('Avser', 'Område, post eller mål.', { width: 30 }),
  },
});
