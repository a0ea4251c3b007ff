import { projected } from '../figures/pace';
import { completedMonths } from '../language/dates/completedMonths';
import { amounts } from './arguments/amounts';
import { cellByCell } from './arguments/cellByCell';
import { dates } from './arguments/dates';
import { AMOUNT } from './describing/formats';
import type { FunctionText } from './describing/functionText';
import { BOOKED, DATE } from './describing/parameters';

export const framskrivningText: FunctionText = {
  id: 'FRAMSKRIVNING',
  name: 'FRAMSKRIVNING',
  summary: {
    sv: 'Helåret om resten av året går i samma takt som hittills.',
    en: 'The full year if the rest of it goes at the same pace as so far.',
  },
  details: {
    sv: 'Bokfört delat med antalet hela månader, gånger tolv. Före den 31 januari finns ingen hel månad, och svaret blir #DIVISION/0!.',
    en: 'Booked, divided by the completed months, times twelve. Before 31 January no month is completed, and the answer is #DIV/0!.',
  },
  parameters: [BOOKED, DATE],
  result: {
    sv: 'Ett belopp i samma enhet som det bokförda.',
    en: 'An amount, in the unit of what is booked.',
  },
  example: {
    given: [175, '2020-08-31'],
    result: [[262.5]],
    says: {
      sv: 'I samma takt som hittills blir årets kostnader 262,5 mnkr; prognosen är 258,9.',
      en: "At the present pace the year's costs will be 262.5 mnkr; the forecast is 258.9.",
    },
  },
  format: AMOUNT,
};

/** @customfunction FRAMSKRIVNING */
export function framskrivning(booked: unknown[][], date: unknown[][]): unknown[][] {
  return cellByCell([amounts(booked), dates(date)], (amount, day) =>
    projected(amount, completedMonths(day)),
  );
}
