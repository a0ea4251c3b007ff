import type { Decimal } from '../figures/decimal';
import type { MoneyUnit } from '../figures/money';
import type { AppendixNumber } from './appendix';
import type { Datum, TableSource } from './datum';
import type { SettingValue } from './setting';
import type { SettingField, SETTINGS } from './settings';

/** A row of `Rapport` that Tertial asked for by name; null when there is no such row. */
export type Setting<T> = Datum<T> | null;

/** The rows of `Rapport` that Tertial asks for (settings.ts). */
export type Settings = {
  readonly [Field in SettingField]: Setting<SettingValue<(typeof SETTINGS)[Field]>>;
};

/** What `Rapport` says: which report this is, and how to read it. */
export interface Heading extends Settings {
  readonly source: TableSource | null;
  /** Rows that name a rule, for example `BUD-07`: a changed threshold, read by that rule. */
  readonly thresholds: readonly ThresholdSetting[];
  /** Rows whose name says nothing to Tertial. */
  readonly unknown: readonly Datum<string>[];
  /** Rows that give appendices their numbers: `Bilagenummer Driftbudget`. */
  readonly appendixNumbers: readonly AppendixNumber[];
  /** Every row, so that repeated ones can be found. */
  readonly rows: readonly Datum<string>[];
  /** What the amounts are read with: the settings above, or the usual ones where they are blank. */
  readonly money: MoneyReading;
}

export interface MoneyReading {
  readonly unit: MoneyUnit;
  readonly decimals: number;
  readonly balanceUnit: MoneyUnit;
  readonly balanceDecimals: number;
}

/** A changed threshold: a share as a fraction, or an amount in the report's unit. */
export interface ThresholdSetting {
  /** The row's Uppgift as written, beginning with the rule's id. */
  readonly name: string;
  readonly rule: string;
  readonly value: Datum<ThresholdValue>;
}

export interface ThresholdValue {
  readonly number: Decimal;
  /** `share` when written with a percent sign or format, `money` with a money unit. */
  readonly unit: 'share' | 'money' | 'bare';
}
