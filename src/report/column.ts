import type { Decimal } from '../figures/decimal';
import type { Figure } from '../figures/interval';
import type { Bilingual } from '../language/bilingual';
import type { CalendarDate } from '../language/dates/calendarDate';
import type { Measure } from '../language/numbers/readMeasure';

/** What the cells of a column give, by its kind; those of a word column give what its words mean. */
interface Values {
  text: string;
  /** A text without which the row can't be told from others, or tied to anything. */
  key: string;
  word: string | boolean;
  yesNo: boolean;
  /** In the report's unit. */
  money: Figure;
  /** In the unit of the balance sheet. */
  balanceMoney: Figure;
  /** In kronor, whatever unit the report has. */
  kronor: Figure;
  count: Figure;
  measure: Measure;
  /** A measure that may say its side: minst 90 %. */
  target: Measure;
  /** A target, or Tas fram av nämnd. */
  openTarget: Measure;
  date: CalendarDate;
  /** A number without a unit. */
  number: Decimal;
  /** What a control of the user's own came to: whether it holds, or a difference that should be 0. */
  verdict: boolean | Decimal;
  /** The value of a row of `Rapport`, which each row reads in its own way (settings.ts). */
  setting: unknown;
}

export type ColumnKind = keyof Values;

/** Words that may stand in a cell, and what the code calls each; several may mean the same. */
export type Words<T = unknown> = Readonly<Record<string, T>>;

/** A column of a table. Its name is the contract: economists see it. */
export interface Column<Kind extends ColumnKind = ColumnKind, T = unknown> {
  readonly name: string;
  readonly kind: Kind;
  /** What the header's input message says in the template. */
  readonly note: string;
  /** Whether the table must have the column. A word in such a column must not be left blank. */
  readonly required: boolean;
  /** Width on the sheet, in characters. */
  readonly width: number;
  /** Other headers for the same column, before year and period are taken off. */
  readonly aliases: readonly string[];
  readonly words: Words<T>;
  /** What the drop-down offers, where that is not exactly the words; other values are taken too. */
  readonly offers: readonly string[] | null;
  /** The column in the middle of a sentence, before *är* and *is*; its name unless given. */
  readonly said: Bilingual | null;
  /** Whether the year in its header is the year before the report's. */
  readonly isLastYear: boolean;
  /** The name of the column that it is last year's figures of. */
  readonly lastYearOf: string | null;
  /** Whether the period in its header may be another than the report's. */
  readonly isAnyPeriod: boolean;
  /** Whether the outcome stands in it at year-end (VB), when its header may be Utfall or Bokslut. */
  readonly isOutcomeAtYearEnd: boolean;
}

/** The value that a cell of the column gives. */
export type ValueOf<C> =
  C extends Column<'word', infer T> ? T : C extends Column<infer Kind> ? Values[Kind] : never;

export interface ColumnOptions {
  readonly required?: true;
  readonly width?: number;
  readonly aliases?: readonly string[];
  readonly offers?: readonly string[];
  readonly said?: Bilingual | null;
  /** The column of this year that it is last year's figures of; true where there is none. */
  readonly lastYear?: Column | true;
  readonly anyPeriod?: true;
  readonly outcomeAtYearEnd?: true;
}

const TEXT_WIDTH = 40;
const OTHER_WIDTH = 16;

function column<Kind extends ColumnKind, T>(
  kind: Kind,
  usualWidth: number,
  words: Words<T>,
  name: string,
  note: string,
  options: ColumnOptions,
): Column<Kind, T> {
  const { lastYear } = options;
  return {
    name,
    kind,
    note,
    required: options.required ?? false,
    width: options.width ?? usualWidth,
    aliases: options.aliases ?? [],
    words,
    offers: options.offers ?? null,
    said: options.said ?? null,
    isLastYear: lastYear !== undefined,
    lastYearOf: typeof lastYear === 'object' ? lastYear.name : null,
    isAnyPeriod: options.anyPeriod ?? false,
    isOutcomeAtYearEnd: options.outcomeAtYearEnd ?? false,
  };
}

const NO_WORDS = {};

const of =
  <Kind extends Exclude<ColumnKind, 'word' | 'yesNo'>>(kind: Kind, usualWidth = OTHER_WIDTH) =>
  (name: string, note: string, options: ColumnOptions = {}): Column<Kind> =>
    column(kind, usualWidth, NO_WORDS, name, note, options);

export const text = of('text', TEXT_WIDTH);
export const key = of('key', TEXT_WIDTH);
export const money = of('money');
export const balanceMoney = of('balanceMoney');
export const kronor = of('kronor');
export const count = of('count');
export const measure = of('measure');
export const target = of('target');
export const openTarget = of('openTarget');
export const date = of('date');
export const number = of('number');
export const verdict = of('verdict');
export const setting = of('setting');

/**
 * A column of words.
 * @example word('Slag', { Kostnad: 'cost', Intäkt: 'revenue' }, 'Kostnad eller Intäkt.')
 */
export const word = <const T extends string>(
  name: string,
  words: Words<T>,
  note: string,
  options: ColumnOptions = {},
): Column<'word', T> => column('word', OTHER_WIDTH, words, name, note, options);

export const YES_NO = { Ja: true, Nej: false } as const;

/** Ja or Nej. */
export const yesNo = (
  name: string,
  note: string,
  options: ColumnOptions = {},
): Column<'yesNo', boolean> => column('yesNo', OTHER_WIDTH, YES_NO, name, note, options);

/** How Tertial writes each meaning: the first of its words. */
export function spellings<T extends string>(words: Words<T>): Readonly<Record<T, string>> {
  const first: Partial<Record<T, string>> = {};
  for (const [word, meaning] of Object.entries<T>(words)) first[meaning] ??= word;
  return first as Record<T, string>;
}
