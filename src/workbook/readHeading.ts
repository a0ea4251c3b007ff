import { type MoneyUnit, usualDecimals } from '../figures/money';
import { cleanText, foldText } from '../language/words/cleanText';
import { appendixIn, type AppendixNumber, appendixSetting } from '../report/appendix';
import { isBlank, type WrittenCell } from '../report/cell';
import type { ColumnSource, Datum, TableSource } from '../report/datum';
import type { Heading, MoneyReading, Setting, Settings, ThresholdSetting } from '../report/heading';
import type { SettingDeclaration } from '../report/setting';
import { APPENDIX_NUMBERS, SETTINGS } from '../report/settings';
import type { RawRow } from './rawWorkbook';
import { KnownSettings, ruleNamed } from './knownSettings';
import type { Reading } from './cells/reading';
import { readSettingCell, readWhole } from './cells/readSettingCell';
import { readThreshold } from './cells/readThreshold';

/** A row of `Rapport`: what it is called, its two cells and where it stands. */
interface SettingRow {
  readonly name: Datum<string>;
  readonly raw: RawRow;
  readonly value: WrittenCell;
}

/** Where `Rapport` has its two columns; without them nothing can be read. */
export interface HeadingPlace {
  readonly source: TableSource;
  readonly rows: readonly RawRow[];
  readonly name: { readonly source: ColumnSource; readonly at: number };
  readonly value: { readonly source: ColumnSource; readonly at: number };
  readonly date1904: boolean;
}

/** The heading of a workbook without `Rapport`. */
export const emptyHeading = (source: TableSource | null): Heading => ({
  source,
  ...settingsBy(() => null),
  thresholds: [],
  unknown: [],
  appendixNumbers: [],
  rows: [],
  money: moneyReading(null, null, null),
});

/** Every setting, as what `read` makes of its declaration. */
const settingsBy = (read: (declared: SettingDeclaration) => Setting<unknown>): Settings =>
  Object.fromEntries(
    Object.entries(SETTINGS).map(([field, declared]) => [field, read(declared)]),
  ) as Settings;

/**
 * Reads `Rapport`.
 * @param faults takes up every cell that could not be read.
 * @param appendixTitles what the appendices are about; without them any that a row names is one.
 */
export function readHeading(
  place: HeadingPlace,
  faults: Datum<unknown>[],
  appendixTitles?: readonly string[],
): Heading {
  const known = new KnownSettings(appendixTitles);
  const rows = settingRows(place, known, faults);
  const byName = rowsByName(rows);
  const settings = settingsBy((declared) => {
    const row = byName.get(foldText(declared.name));
    const read = (cell: WrittenCell) => readSettingCell(cell, declared, place.date1904);
    return row ? valueOf(row, place, faults, read) : null;
  });
  const { moneyUnit, decimals, balanceUnit } = settings;
  const money = moneyReading(moneyUnit, decimals, balanceUnit);
  return {
    source: place.source,
    ...settings,
    thresholds: rows.flatMap((row) => thresholdOf(row, place, faults, money.unit)),
    unknown: rows.map(({ name }) => name).filter((name) => isUnknown(name, known)),
    appendixNumbers: appendixNumbers(rows, known, place, faults),
    rows: rows.map(({ name }) => name),
    money,
  };
}

/** The rows by their folded names; of those that share one, the first. */
function rowsByName(rows: readonly SettingRow[]): ReadonlyMap<string, SettingRow> {
  const byName = new Map<string, SettingRow>();
  for (const row of rows) {
    const name = foldText(row.name.value ?? '');
    if (!byName.has(name)) byName.set(name, row);
  }
  return byName;
}

function moneyReading(
  moneyUnit: Setting<MoneyUnit>,
  decimals: Setting<number>,
  balance: Setting<MoneyUnit>,
): MoneyReading {
  const unit = moneyUnit?.value ?? SETTINGS.moneyUnit.usual;
  const shown = decimals?.value ?? usualDecimals(unit);
  const balanceUnit = balance?.value ?? SETTINGS.balanceUnit.usual;
  const balanceDecimals = balanceUnit === unit ? shown : usualDecimals(balanceUnit);
  return { unit, decimals: shown, balanceUnit, balanceDecimals };
}

function settingRows(
  place: HeadingPlace,
  known: KnownSettings,
  faults: Datum<unknown>[],
): SettingRow[] {
  return place.rows.flatMap((raw) => {
    const nameCell = raw.cells[place.name.at];
    const value = raw.cells[place.value.at];
    if (!nameCell || !value || (isBlank(nameCell) && isBlank(value))) return [];
    const reading = known.read(nameCell);
    const row = { table: place.source, row: raw.row, key: cleanText(String(reading.value ?? '')) };
    const name = { ...reading, row, column: place.name.source, written: nameCell };
    if (reading.fault) faults.push(name);
    return [{ name, raw, value }];
  });
}

const isUnknown = ({ value }: Datum<string>, known: KnownSettings): boolean =>
  value !== null && ruleNamed(value) === null && !known.has(value);

/** The numbers of the appendices that have a row; the first counts where there are several. */
function appendixNumbers(
  rows: readonly SettingRow[],
  known: KnownSettings,
  place: HeadingPlace,
  faults: Datum<unknown>[],
): AppendixNumber[] {
  const read = (cell: WrittenCell) => readWhole(cell, APPENDIX_NUMBERS);
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const title = row.name.value === null ? null : appendixIn(row.name.value);
    if (title === null || seen.has(foldText(title))) return [];
    if (!known.has(appendixSetting(title))) return [];
    seen.add(foldText(title));
    return [{ title, number: valueOf(row, place, faults, read) }];
  });
}

function valueOf<T>(
  row: SettingRow,
  place: HeadingPlace,
  faults: Datum<unknown>[],
  read: (cell: WrittenCell) => Reading<T>,
): Datum<T> {
  const datum = {
    ...read(row.value),
    row: row.name.row,
    column: place.value.source,
    written: row.value,
  };
  if (datum.fault) faults.push(datum);
  return datum;
}

function thresholdOf(
  row: SettingRow,
  place: HeadingPlace,
  faults: Datum<unknown>[],
  unit: MoneyUnit,
): ThresholdSetting[] {
  const name = row.name.value ?? '';
  const rule = ruleNamed(name);
  if (rule === null) return [];
  return [{ name, rule, value: valueOf(row, place, faults, (cell) => readThreshold(cell, unit)) }];
}
