import { money, text } from '../column';

/** The columns of amounts that the money tables share. */

export const budget = money('Budget', 'Årets budget i rapportens penningenhet.', {
  required: true,
  said: { sv: 'budgeten', en: 'the budget' },
});

export const booked = money('Bokfört', 'Bokfört från årets början till och med perioden.', {
  required: true,
  said: { sv: 'bokfört', en: 'the booked amount' },
});

export const forecast = money(
  'Prognos',
  'Prognos för helåret. I verksamhetsberättelsen: årets utfall.',
  {
    required: true,
    outcomeAtYearEnd: true,
    said: { sv: 'prognosen', en: 'the forecast' },
  },
);

export const variance = money(
  'Avvikelse',
  'Plus är bättre än budget. Kostnad: budget − prognos. Intäkt och resultat: prognos − budget.',
  {
    required: true,
    aliases: ['Budgetavvikelse', 'Resultat'],
    said: { sv: 'avvikelsen', en: 'the variance' },
  },
);

export const priorAccounts = money('Bokslut föregående år', 'Utfall för hela förra året.', {
  aliases: ['Bokslut'],
  lastYear: true,
  anyPeriod: true,
  said: { sv: 'förra årets bokslut', en: "last year's closing figure" },
});

export const comment = text('Kommentar', 'Förklaring av en större avvikelse.', { width: 50 });
