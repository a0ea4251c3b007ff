import { decimalOf } from '../../figures/decimal';
import type { Language } from '../../language/bilingual';
import { formatNumber } from '../../language/numbers/formatNumber';
import { excelErrorName } from '../../language/words/excelErrorName';
import { isCellError } from '../../report/cell';
import type { Datum } from '../../report/datum';
import { rowName } from '../common/words';

const MOST_LETTERS = 60;

/** A cell's content as a person would write it, shortened when it is long. */
export function writtenIn({ written }: Datum<unknown>, language: Language): string {
  const value = written?.value ?? '';
  if (isCellError(value)) return excelErrorName(value.error, language);
  if (typeof value === 'boolean') return BOOLEANS[language][value ? 0 : 1];
  const number = typeof value === 'number' ? decimalOf(value) : null;
  const text = number ? formatNumber(number, language) : String(value).trim();
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
}

/** As Excel shows them. */
const BOOLEANS = { sv: ['SANT', 'FALSKT'], en: ['TRUE', 'FALSE'] } as const;

/** `Prognos för Ekonomi, Kostnad`; in `Rapport` the row's name alone. */
export function placeOf({ row, column }: Datum<unknown>, language: Language): string {
  if (row.table.name === 'Rapport' && row.key !== '') return row.key;
  const of = language === 'sv' ? 'för' : 'of';
  return `${column.name} ${of} ${rowName(row, language)}`;
}
