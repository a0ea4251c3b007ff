import type { MoneyReading } from '../../report/heading';

/** How to read the amounts of a money table. */
export const usualSign = (money: MoneyReading): string =>
  `${amountsIn(money)} Plus i avvikelsen är bättre än budget.`;

/** The unit of the amounts, in a sentence. */
export const amountsIn = ({ unit }: Pick<MoneyReading, 'unit'>): string =>
  `Belopp i ${UNITS[unit]} (${unit}).`;

const UNITS: Readonly<Record<MoneyReading['unit'], string>> = {
  kr: 'kronor',
  tkr: 'tusental kronor',
  mnkr: 'miljoner kronor',
};
