import type { Decimal } from '../../figures/decimal';
import { round } from '../../figures/round';
import type { Language } from '../../language/bilingual';
import { formatNumber } from '../../language/numbers/formatNumber';
import { formatQuantity } from '../../language/numbers/formatQuantity';
import type { Figure } from '../../figures/interval';
import type { Datum, RowSource } from '../../report/datum';
import { columnNamed } from '../../report/tables';

/** A column in the middle of a sentence: *avvikelsen*; its name where it has no such word. */
export const columnWord = ({ row, column }: Datum<unknown>, language: Language): string =>
  columnNamed(row.table.name, column.name)?.said?.[language] ?? column.name;

const MOST_LETTERS = 60;

/** A name within a sentence: cut after a word when it is long, without the full stop of many. */
export function shortName(name: string): string {
  const whole = withoutStop(name);
  if (whole.length <= MOST_LETTERS) return whole;
  const end = whole.lastIndexOf(' ', MOST_LETTERS);
  return `${withoutStop(whole.slice(0, end > 0 ? end : MOST_LETTERS))}…`;
}

const withoutStop = (text: string): string => text.replace(/[ .,;:]+$/, '');

/** A row as a person reads it: `Ekonomi, Kostnad`; one without a name by its place on the sheet. */
export function rowName({ key, row }: RowSource, language: Language): string {
  const parts = key.split('|').filter(Boolean);
  if (parts.length > 0) return parts.map(shortName).join(', ');
  return language === 'sv' ? `rad ${row}` : `row ${row}`;
}

/** A number with as many decimals as the coarser of it and the table shows. */
export const shown = (value: Decimal, decimals: number, language: Language): string =>
  formatNumber(round(value, Math.max(decimals, value.scale)), language);

/** A reported number with the decimals it is exact to. */
export const shownFigure = ({ value, step }: Figure, language: Language): string =>
  formatNumber(round(value, step.scale), language);

/** An amount with its unit. */
export const shownAmount = (
  value: Decimal,
  decimals: number,
  unit: string,
  language: Language,
): string => formatQuantity(round(value, Math.max(decimals, value.scale)), unit, language);
