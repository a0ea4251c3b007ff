import { paceNeeded } from '../figures/pace';
import { completedMonths } from '../language/dates/completedMonths';
import { amounts } from './arguments/amounts';
import { cellByCell } from './arguments/cellByCell';
import { dates } from './arguments/dates';
import { AMOUNT } from './describing/formats';
import type { FunctionText } from './describing/functionText';
import { BOOKED, DATE, FORECAST } from './describing/parameters';

export const aterstaendetaktText: FunctionText = {
  id: 'ATERSTAENDETAKT',
  name: 'ÅTERSTÅENDETAKT',
  summary: {
    sv: 'Hur mycket per månad som återstår för att nå prognosen.',
    en: 'How much a month is left to reach the forecast.',
  },
  details: {
    sv: '(prognos − bokfört) delat med antalet månader som återstår. Den 31 december återstår ingen månad, och svaret blir #DIVISION/0!.',
    en: '(forecast − booked) divided by the months that remain. On 31 December none remains, and the answer is #DIV/0!.',
  },
  parameters: [BOOKED, FORECAST, DATE],
  result: {
    sv: 'Ett belopp per månad, i samma enhet som beloppen.',
    en: 'An amount a month, in the unit of the amounts.',
  },
  example: {
    given: [175, 258.9, '2020-08-31'],
    result: [[20.975]],
    says: {
      sv: 'Prognosen ger utrymme för 21,0 mnkr per månad resten av året; hittills har takten varit 21,9.',
      en: 'The forecast leaves 21.0 mnkr a month for the rest of the year; so far the pace has been 21.9.',
    },
  },
  format: AMOUNT,
};

/** @customfunction ATERSTAENDETAKT */
export function aterstaendetakt(
  booked: unknown[][],
  forecast: unknown[][],
  date: unknown[][],
): unknown[][] {
  return cellByCell([amounts(booked), amounts(forecast), dates(date)], (amount, year, day) =>
    paceNeeded(amount, year, completedMonths(day)),
  );
}
