import { countsExceed } from './countsExceed';

export const ctl02 = countsExceed(
  {
    id: 'CTL-02',
    severity: 'error',
    tables: ['Internkontroll'],
    title: { sv: 'Fler fel än kontrollerade', en: 'More errors than checked' },
    explanation: {
      sv: 'Antalet fel kan inte vara större än antalet kontrollerade.',
      en: 'The number of errors cannot exceed the number checked.',
    },
    example: { sv: '107 kontrollerade, 115 fel.', en: '107 checked, 115 errors.' },
  },
  ({ errors, checked }) => [errors, checked],
  (errors, checked, language) =>
    language === 'sv'
      ? `${errors} fel på ${checked} kontrollerade.`
      : `${errors} errors in ${checked} checked.`,
);
