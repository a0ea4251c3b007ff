import { monthName } from '../../language/dates/months';
import type { Heading } from '../../report/heading';
import { LAST_MONTH } from '../../report/period';
import type { Amounts } from '../../report/rows';

export type MoneyField = keyof Amounts;

/** A column of amounts on a sheet. */
export interface MoneyColumn {
  readonly field: MoneyField;
  readonly header: string;
  /** Sheet column. */
  readonly column: number;
}

/** The columns of a money table, from sheet column 2, with year, month and unit in their headers. */
export function moneyColumns(heading: Heading, fields: readonly MoneyField[]): MoneyColumn[] {
  return fields.map((field, index) => ({
    field,
    header: moneyHeader(field, heading),
    column: index + 2,
  }));
}

/** The header of a column of amounts: `Budget 2020` and beneath it the unit. */
export const moneyHeader = (field: MoneyField, heading: Heading): string =>
  `${moneyWords(field, heading)}\n${heading.money.unit}`;

/** A word with the year of the report, or so many years back. */
export const withYear = (word: string, { year }: Heading, back = 0): string =>
  year?.value ? `${word} ${year.value - back}` : `${word}${back > 0 ? ' föregående år' : ''}`;

/** What a column of amounts is called: `Budget 2020`. */
export function moneyWords(field: MoneyField, heading: Heading): string {
  const { period } = heading;
  const of = (word: string, back = 0) => withYear(word, heading, back);
  switch (field) {
    case 'budget':
      return of('Budget');
    case 'booked':
      return of(
        period?.value
          ? `Bokfört till och med ${monthName(LAST_MONTH[period.value], 'sv')}`
          : 'Bokfört',
      );
    case 'forecast':
      return of(period?.value === 'VB' ? 'Utfall' : 'Prognos');
    case 'variance':
      return of('Avvikelse');
    case 'priorAccounts':
      return of('Bokslut', 1);
  }
}
