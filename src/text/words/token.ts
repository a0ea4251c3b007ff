import type { Decimal } from '../../figures/decimal';
import type { CalendarDate } from '../../language/dates/calendarDate';

/** A piece of a text, from `start` up to `end` of it. */
interface Piece {
  readonly text: string;
  /** In lower case, for comparing. */
  readonly low: string;
  readonly start: number;
  readonly end: number;
}

/** A word or an identifier (`A30`, `2023/77`, `covid-19`), of which no number is read. */
export interface WordToken extends Piece {
  readonly kind: 'word' | 'identifier';
}

/** A punctuation mark. */
export interface MarkToken extends Piece {
  readonly kind: 'mark';
}

/** A number in digits. */
export interface NumberToken extends Piece {
  readonly kind: 'number';
  /** Without its sign. */
  readonly value: Decimal;
  readonly sign: 1 | -1 | null;
}

/** A date in digits, with the year first. */
export interface DateToken extends Piece {
  readonly kind: 'date';
  readonly date: CalendarDate;
}

export type Token = WordToken | MarkToken | NumberToken | DateToken;
