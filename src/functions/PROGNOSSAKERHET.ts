import { forecastAccuracy } from '../figures/share';
import { amounts } from './arguments/amounts';
import { cellByCell } from './arguments/cellByCell';
import { SHARE } from './describing/formats';
import type { FunctionText } from './describing/functionText';

export const prognossakerhetText: FunctionText = {
  id: 'PROGNOSSAKERHET',
  name: 'PROGNOSSÄKERHET',
  summary: {
    sv: 'Hur långt från prognosen bokslutet hamnade, som andel av prognosen.',
    en: 'How far the accounts ended from the forecast, as a share of the forecast.',
  },
  details: {
    sv: '(bokslut − prognos) / prognos, räknat på bruttokostnader. Den kan beräknas först när bokslutet är klart. Målet är +/-1 %.',
    en: '(accounts − forecast) / forecast, of gross costs. It is known only when the accounts are closed. The target is +/-1%.',
  },
  parameters: [
    {
      id: 'forecast',
      name: { sv: 'prognos', en: 'forecast' },
      text: { sv: 'Prognosens bruttokostnader.', en: 'Forecast gross costs.' },
    },
    {
      id: 'accounts',
      name: { sv: 'bokslut', en: 'accounts' },
      text: { sv: 'Bokslutets bruttokostnader.', en: 'Gross costs in the accounts.' },
    },
  ],
  result: { sv: 'En andel: 0,01 är 1 %.', en: 'A share: 0.01 is 1%.' },
  example: {
    given: [258.9, 262.6],
    result: [[0.0142912321]],
    says: {
      sv: 'Blir bokslutet som förra årets, 262,6 mnkr, har prognosen varit 1,4 % för låg.',
      en: "If the accounts end as last year's, 262.6 mnkr, the forecast was 1.4% too low.",
    },
  },
  format: SHARE,
};

/** @customfunction PROGNOSSAKERHET */
export function prognossakerhet(forecast: unknown[][], accounts: unknown[][]): unknown[][] {
  return cellByCell([amounts(forecast), amounts(accounts)], forecastAccuracy);
}
