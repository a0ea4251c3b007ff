import type { MoneyReading } from '../report/heading';

/** How to read the amounts of a money table. */
export const usualSign = ({ unit }: MoneyReading): string =>
  `Belopp i ${UNITS[unit]} (${unit}). Plus i avvikelsen är bättre än budget.`;

const UNITS: Readonly<Record<MoneyReading['unit'], string>> = {
  kr: 'kronor',
  tkr: 'tusental kronor',
  mnkr: 'miljoner kronor',
};
