import type { Figure } from '../figures/interval';
import { cleanText } from '../language/words/cleanText';
import { isMissingSign } from '../language/missing';
import type { CalendarDate } from '../language/dates/calendarDate';
import type { Measure } from '../language/numbers/readMeasure';
import { isBlank, type WrittenCell } from '../report/cell';
import type { ColumnSource, Datum, RowSource, TableSource } from '../report/datum';
import type { MoneyReading } from '../report/heading';
import type { RawRow } from './rawWorkbook';
import { readCountCell } from './cells/readCountCell';
import { readDateCell } from './cells/readDateCell';
import { readMeasureCell } from './cells/readMeasureCell';
import { readMoneyCell } from './cells/readMoneyCell';
import { faulty, MISSING, type Reading } from './cells/reading';
import { readTextCell } from './cells/readTextCell';
import {
  outsideVocabulary,
  readWordCell,
  readYesNoCell,
  type Vocabulary,
} from './cells/readWordCell';
import { yesNo } from './vocabularies';

/** What every table is read with. */
export interface ReadingContext {
  readonly money: MoneyReading;
  readonly date1904: boolean;
  /** Collects every cell that could not be read. */
  readonly unreadable: Datum<unknown>[];
}

/** Where a table's columns are: by name, with their place among the headers. */
export type ColumnPlaces = ReadonlyMap<
  string,
  { readonly source: ColumnSource; readonly at: number }
>;

/** Reads the cells of one row, column by column, each into a datum that knows where it stood. */
export class RowReader {
  readonly source: RowSource;

  constructor(
    private readonly context: ReadingContext,
    private readonly places: ColumnPlaces,
    private readonly raw: RawRow,
    table: TableSource,
    key: string,
  ) {
    this.source = { table, row: raw.row, key };
  }

  text = (column: string): Datum<string> => this.read(column, readTextCell);

  /** A text without which the row can't be told from others, or tied to anything. */
  keyText = (column: string): Datum<string> =>
    this.read(column, (cell) => {
      const reading = readTextCell(cell);
      return reading === MISSING ? faulty({ kind: 'blankKey' }) : reading;
    });

  money = (column: string): Datum<Figure> => {
    const { unit, decimals } = this.context.money;
    return this.read(column, (cell) => readMoneyCell(cell, unit, decimals));
  };

  balanceMoney = (column: string): Datum<Figure> => {
    const { balanceUnit, balanceDecimals } = this.context.money;
    return this.read(column, (cell) => readMoneyCell(cell, balanceUnit, balanceDecimals));
  };

  count = (column: string): Datum<Figure> => this.read(column, readCountCell);

  date = (column: string): Datum<CalendarDate> =>
    this.read(column, (cell) => readDateCell(cell, this.context.date1904));

  measure = (column: string): Datum<Measure> =>
    this.read(column, (cell) => readMeasureCell(cell, false));

  /** KF:s årsmål, which may be left to the committee. */
  target = (column: string): Datum<Measure> =>
    this.read(column, (cell) => readMeasureCell(cell, true));

  word = <T>(column: string, allowed: Vocabulary<T>): Datum<T> =>
    this.read(column, (cell) => readWordCell(cell, allowed));

  /** A word that must not be left blank. */
  requiredWord = <T>(column: string, allowed: Vocabulary<T>): Datum<T> =>
    this.read(column, (cell) => {
      const reading = readWordCell(cell, allowed);
      return reading === MISSING ? faulty(outsideVocabulary('', allowed)) : reading;
    });

  yesNo = (column: string): Datum<boolean> =>
    this.read(column, (cell) => readYesNoCell(cell, yesNo));

  private read<T>(name: string, readCell: (cell: WrittenCell) => Reading<T>): Datum<T> {
    const place = this.places.get(name);
    const written = place ? (this.raw.cells[place.at] ?? null) : null;
    const { value, fault } = written ? readCell(written) : MISSING;
    const column = place?.source ?? this.absentColumn(name);
    const datum: Datum<T> = { value, fault, row: this.source, column, written };
    if (fault) this.context.unreadable.push(datum);
    return datum;
  }

  private absentColumn(name: string): ColumnSource {
    return { name, header: name, column: this.source.table.firstColumn };
  }
}

/** The text of a cell in a row's key: `Ekonomi`, whatever spaces were typed. */
export function keyPart(raw: RawRow, places: ColumnPlaces, column: string): string {
  const at = places.get(column)?.at;
  const cell = at === undefined ? undefined : raw.cells[at];
  const value = cell?.value ?? '';
  if (typeof value === 'object') return value.error;
  const text = cleanText(String(value));
  return isMissingSign(text) ? '' : text;
}

/** Whether none of these columns holds anything in the row. */
export function isBlankIn(raw: RawRow, places: ColumnPlaces, columns: readonly string[]): boolean {
  return columns.every((column) => {
    const at = places.get(column)?.at;
    const cell = at === undefined ? undefined : raw.cells[at];
    return cell === undefined || isBlank(cell);
  });
}
