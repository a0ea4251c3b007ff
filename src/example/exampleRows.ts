import { inBoth, type Bilingual } from '../language/bilingual';
import type { WrittenCell } from '../report/cell';
import { plainNumber, plainDate } from './exampleRowsValues';
import type { Column, ColumnKind } from '../report/column';
import type { Table } from '../report/table';
import {
  DATE_FORMAT,
  formatOf,
  GENERAL,
  type MoneyDecimals,
} from '../workbook/template/templatePlanFormats';

/** One line of a table's data file, cut into its values. */
export interface DataLine {
  /** Counted from 1; the header is line 1. */
  readonly line: number;
  readonly values: readonly string[];
}

/** Why a line can't be a row of its table. */
export interface DataFault {
  readonly line: number;
  readonly sentence: Bilingual;
}

export type ExampleRows =
  | { readonly ok: true; readonly rows: readonly (readonly WrittenCell[])[] }
  | { readonly ok: false; readonly fault: DataFault };

/**
 * Makes cells of a table's data lines, the header first. Amounts, counts and dates become true
 * numbers; a measure only when it is a bare number, otherwise it stays text as published (`4 st`).
 */
export function exampleRows(
  table: Table,
  lines: readonly DataLine[],
  decimals: MoneyDecimals,
): ExampleRows {
  const columns = Object.values(table.columns);
  const names = columns.map(({ name }) => name).join(';');
  if (lines[0]?.values.join(';') !== names) return fault(1, headerSentence(names));
  const rows: WrittenCell[][] = [];
  for (const { line, values } of lines.slice(1)) {
    const row: WrittenCell[] = [];
    for (const [index, column] of columns.entries()) {
      const text = values[index] ?? '';
      const made = cellOf(column, text, decimals);
      if (made === null) return fault(line, valueSentence(column, text));
      row.push(made);
    }
    rows.push(row);
  }
  return { ok: true, rows };
}

/** The cell for a text, null when the text can't stand in its column. */
function cellOf(column: Column, text: string, decimals: MoneyDecimals): WrittenCell | null {
  const format = formatOf(column, decimals);
  const holding = (value: WrittenCell['value'], shown = format): WrittenCell => ({
    value,
    format: shown,
    formula: null,
  });
  if (text === '') return holding(null);
  const number = plainNumber(text);
  const date = plainDate(text);
  switch (column.kind) {
    case 'money':
    case 'balanceMoney':
    case 'kronor':
      return number === null ? null : holding(number);
    case 'count':
      return number !== null && Number.isInteger(number) ? holding(number) : null;
    case 'date':
      return date === null ? null : holding(date);
    case 'measure':
    case 'target':
    case 'openTarget':
    case 'number':
    case 'verdict':
      return holding(number ?? text);
    case 'setting':
      return date === null ? holding(number ?? text, GENERAL) : holding(date, DATE_FORMAT);
    case 'text':
    case 'key':
    case 'word':
    case 'yesNo':
      return holding(text);
  }
}

const fault = (line: number, sentence: Bilingual): ExampleRows => ({
  ok: false,
  fault: { line, sentence },
});

const headerSentence = (names: string): Bilingual => ({
  sv: `Rubrikraden ska vara ${names}.`,
  en: `The header must be ${names}.`,
});

const AMOUNT: Bilingual = { sv: 'ett belopp som 1 234,5', en: 'an amount such as 1 234,5' };

const EXPECTED: Partial<Record<ColumnKind, Bilingual>> = {
  money: AMOUNT,
  balanceMoney: AMOUNT,
  kronor: AMOUNT,
  count: { sv: 'ett antal som 137', en: 'a count such as 137' },
  date: { sv: 'ett datum som 2020-08-31', en: 'a date such as 2020-08-31' },
};

const SAY = {
  sv: (name: string, expected: string, text: string) =>
    `${name} ska vara ${expected}, men är ${text}.`,
  en: (name: string, expected: string, text: string) =>
    `${name} must be ${expected}, but is ${text}.`,
};

const valueSentence = ({ name, kind }: Column, text: string): Bilingual =>
  inBoth((language) => SAY[language](name, EXPECTED[kind]?.[language] ?? '', text));
