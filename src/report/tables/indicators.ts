import { key, measure, openTarget, target, text, word } from '../column';
import { table } from '../table';

const outcome = measure('Periodens utfall', 'Utfall med enhet, till exempel 61,54 % eller 4 st.', {
  required: true,
});

/** Names repeat, so the goal is a part of the key. */
export const indicators = table({
  name: 'Indikatorer',
  title: 'Indikatorer',
  description: 'Mätvärden under målen, som de står i rapporten.',
  required: true,
  key: ['goalId', 'name'],
  isKeyUnique: true,
  columns: {
    id: text('Indikator-id', 'Indikatorns beteckning.', { width: 14 }),
    goalId: key('Mål-id', 'Målet som indikatorn hör till.', { required: true, width: 12 }),
    name: key('Indikator', 'Indikatorns namn.', { required: true, width: 60 }),
    outcome,
    outcomeMen: measure('Utfall män/pojkar', 'Utfall för män och pojkar.'),
    outcomeWomen: measure('Utfall kvinnor/flickor', 'Utfall för kvinnor och flickor.'),
    priorOutcome: measure('Periodens utfall föregående år', 'Förra årets utfall.', {
      aliases: ['Periodens utfall VB föregående år'],
      lastYear: outcome,
      anyPeriod: true,
    }),
    forecast: measure('Prognos helår', 'Prognos för helåret.', { required: true }),
    target: target('Årsmål', 'Årets mål med enhet: 90 %, minst 90 %, högst 5 %.', {
      required: true,
    }),
    councilTarget: openTarget('KF:s årsmål', 'Kommunfullmäktiges mål, eller Tas fram av nämnd.', {
      width: 26,
    }),
    period: text('Period', 'När utfallet mättes, till exempel Tertial 2 2020.', { width: 18 }),
    direction: word(
      'Riktning',
      {
        'Högre är bättre': 'higher',
        'Lägre är bättre': 'lower',
        Högst: 'atMost',
        Intervall: 'interval',
        'Ja/Nej': 'boolean',
        Uppgift: 'informative',
      },
      'Hur utfallet jämförs med målet.',
      { required: true, width: 18 },
    ),
    unit: text('Enhet', 'Enhet för värden som saknar egen.', { width: 12 }),
    analysis: text('Analys', 'Förklaring av utfallet.', { width: 60 }),
  },
});
