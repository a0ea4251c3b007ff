import { DIRECTIONS, KINDS } from './choices';
import type { ParameterText } from './functionText';

/** Parameters that several functions share. */

export const KIND: ParameterText = {
  id: 'kind',
  name: { sv: 'slag', en: 'kind' },
  text: {
    sv: '"Kostnad", "Intäkt" eller "Resultat".',
    en: '"Kostnad" (cost), "Intäkt" (revenue) or "Resultat" (result).',
  },
  choices: KINDS,
};

export const BUDGET: ParameterText = {
  id: 'budget',
  name: { sv: 'budget', en: 'budget' },
  text: { sv: 'Budgeterat belopp för året.', en: 'Budgeted amount for the year.' },
};

export const FORECAST: ParameterText = {
  id: 'forecast',
  name: { sv: 'prognos', en: 'forecast' },
  text: { sv: 'Prognos för helåret.', en: 'Forecast for the full year.' },
};

export const BOOKED: ParameterText = {
  id: 'booked',
  name: { sv: 'bokfört', en: 'booked' },
  text: { sv: 'Bokfört belopp hittills i år.', en: 'Amount booked so far this year.' },
};

export const DATE: ParameterText = {
  id: 'date',
  name: { sv: 'datum', en: 'date' },
  text: {
    sv: 'Dagen som räkningen gäller, till exempel 2020-08-31.',
    en: 'The day it is counted to, for example 2020-08-31.',
  },
};

export const OPENING: ParameterText = {
  id: 'opening',
  name: { sv: 'ingående', en: 'opening' },
  text: { sv: 'Ingående resultatfond.', en: 'Opening result fund.' },
};

export const BEFORE: ParameterText = {
  id: 'before',
  name: { sv: 'resultat_före', en: 'result_before' },
  text: {
    sv: 'Resultat före resultatdisposition; underskott med minus.',
    en: 'Result before disposition; a deficit with a minus.',
  },
};

export const WITHDRAWAL: ParameterText = {
  id: 'withdrawal',
  name: { sv: 'förändring', en: 'change' },
  text: {
    sv: 'Årets förändring av resultatfonden: uttag med plus, avsättning med minus.',
    en: "The year's change of the result fund: a withdrawal plus, a deposit minus.",
  },
};

export const STEP: ParameterText = {
  id: 'step',
  name: { sv: 'enhet', en: 'unit' },
  text: {
    sv: 'Den minsta enhet som visas, till exempel 0,1 för en decimal. Utelämnad: efter det värde som har flest decimaler.',
    en: 'The smallest unit shown, for example 0.1 for one decimal. Left out: that of the value with the most decimals.',
  },
  optional: true,
};

export const OUTCOME: ParameterText = {
  id: 'outcome',
  name: { sv: 'utfall', en: 'outcome' },
  text: {
    sv: 'Periodens utfall: tal, text med enhet ("6,7 %"), Ja eller Nej.',
    en: 'The outcome of the period: a number, text with a unit ("6.7 %"), Ja or Nej.',
  },
};

export const TARGET: ParameterText = {
  id: 'target',
  name: { sv: 'mål', en: 'target' },
  text: {
    sv: 'Årsmålet: tal, text med enhet ("6,5 %", "minst 90 %"), intervall ("+/-1 %"), Ja eller Nej.',
    en: 'The target of the year: a number, text with a unit ("6.5 %", "minst 90 %"), an interval ("+/-1 %"), Ja or Nej.',
  },
};

export const DIRECTION: ParameterText = {
  id: 'direction',
  name: { sv: 'riktning', en: 'direction' },
  text: {
    sv: '"Högre är bättre", "Lägre är bättre", "Högst", "Intervall", "Ja/Nej" eller "Uppgift".',
    en: '"Högre är bättre" (higher is better), "Lägre är bättre" (lower is better), "Högst" (at most), "Intervall", "Ja/Nej" (yes/no) or "Uppgift" (only told).',
  },
  choices: DIRECTIONS,
};

export const OUTLOOK: ParameterText = {
  id: 'forecast',
  name: { sv: 'prognos', en: 'forecast' },
  text: {
    sv: 'Prognos för helåret. Där den finns avgör den.',
    en: 'Forecast for the full year. Where there is one, it decides.',
  },
  optional: true,
};

export const UNITS: ParameterText = {
  id: 'unit',
  name: { sv: 'enheter', en: 'units' },
  text: {
    sv: 'Enheten för värden som saknar egen, till exempel "%" eller "st".',
    en: 'The unit of values that have none of their own, for example "%" or "st".',
  },
  optional: true,
};
