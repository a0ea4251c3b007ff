import type { Decimal } from '../figures/decimal';
import type { MoneyUnit } from '../figures/money';
import type { CalendarDate } from '../language/dates/calendarDate';
import { type Words, YES_NO } from './column';
import type { Expected } from './datum';

/** What the value of a setting gives, by its kind; that of words gives what they mean. */
interface SettingValues {
  text: string;
  whole: number;
  /** One of three words, or a text that names a period: Tertial 2. */
  period: string;
  date: CalendarDate;
  moneyUnit: MoneyUnit;
  word: string;
  yesNo: boolean;
  /** As a fraction. */
  share: Decimal;
}

export type SettingKind = keyof SettingValues;

/** A row of `Rapport`. Its name is the contract: economists see it. */
export interface SettingDeclaration<Kind extends SettingKind = SettingKind, T = unknown> {
  readonly name: string;
  readonly kind: Kind;
  /** What docs/workbook.md says about its value. */
  readonly note: string;
  readonly required: boolean;
  /** The words that its drop-down offers; none for other values. */
  readonly words: Words<T>;
  /** The whole numbers that it may be; every one unless given. */
  readonly range: Range;
}

/** A setting with what counts where nothing is written. */
export interface WithUsual<T> {
  readonly usual: T;
}

/** The whole numbers that may stand in a cell, and what they are. */
export interface Range {
  readonly least: number;
  readonly most: number;
  readonly expected: Expected;
}

/** What the value of a setting gives. */
export type SettingValue<S> =
  S extends SettingDeclaration<'word' | 'period', infer T>
    ? T
    : S extends SettingDeclaration<infer Kind>
      ? SettingValues[Kind]
      : never;

interface Options {
  readonly required?: true;
}

const EVERY_WHOLE: Range = { least: -Infinity, most: Infinity, expected: 'count' };
const NO_WORDS: Words<never> = {};

const of =
  <Kind extends SettingKind>(kind: Kind) =>
  (name: string, note: string, { required }: Options = {}): SettingDeclaration<Kind, never> => ({
    name,
    kind,
    note,
    required: required ?? false,
    words: NO_WORDS,
    range: EVERY_WHOLE,
  });

export const text = of('text');
export const date = of('date');
export const share = of('share');

export const whole = (name: string, range: Range, note: string, options?: Options) => ({
  ...of('whole')(name, note, options),
  range,
});

/** A period of the report by one of these words, or a text that says the same: Tertial 2. */
export const period = <const T extends string>(
  name: string,
  words: Words<T>,
  note: string,
  options?: Options,
): SettingDeclaration<'period', T> => ({ ...of('period')(name, note, options), words });

export const word = <const T extends string>(
  name: string,
  words: Words<T>,
  usual: NoInfer<T>,
  note: string,
): SettingDeclaration<'word', T> & WithUsual<T> => ({ ...of('word')(name, note), words, usual });

const UNITS = { kr: 'kr', tkr: 'tkr', mnkr: 'mnkr' } as const satisfies Record<
  MoneyUnit,
  MoneyUnit
>;

export const moneyUnit = (name: string, usual: MoneyUnit, note: string, options?: Options) => ({
  ...of('moneyUnit')(name, note, options),
  words: UNITS,
  usual,
});

export const yesNo = (name: string, usual: boolean, note: string) => ({
  ...of('yesNo')(name, note),
  words: YES_NO,
  usual,
});
