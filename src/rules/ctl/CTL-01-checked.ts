import { countsExceed } from './countsExceed';

export const ctl01 = countsExceed(
  {
    id: 'CTL-01',
    severity: 'error',
    tables: ['Internkontroll'],
    title: {
      sv: 'Fler kontrollerade än populationen',
      en: 'More checked than the population',
    },
    explanation: {
      sv: 'Antalet kontrollerade kan inte vara större än populationen.',
      en: 'The number checked cannot exceed the population.',
    },
    example: { sv: '137 fakturor, 170 kontrollerade.', en: '137 invoices, 170 checked.' },
  },
  ({ checked, population }) => [checked, population],
  (checked, population, language) =>
    language === 'sv'
      ? `${checked} kontrollerade av ${population}.`
      : `${checked} checked of ${population}.`,
);
