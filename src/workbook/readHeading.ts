import { isMoneyUnit, MONEY_UNITS, type MoneyUnit, usualDecimals } from '../figures/money';
import { cleanText, foldText } from '../language/words/cleanText';
import { nearestWord } from '../language/words/nearestWord';
import { normalizeUnit } from '../language/numbers/normalizeUnit';
import { readPeriodLabel } from '../language/dates/readPeriodLabel';
import { appendixIn, type AppendixNumber, appendixSetting } from '../report/appendix';
import { isBlank, type WrittenCell } from '../report/cell';
import type { ColumnSource, Datum, TableSource } from '../report/datum';
import type { Heading, MoneyReading, Period, Setting, ThresholdSetting } from '../report/heading';
import type { RawRow } from './rawWorkbook';
import { readDateCell } from './cells/readDateCell';
import { faulty, given, readContent, type Reading, unreadable } from './cells/reading';
import { readShare } from './cells/readShare';
import { readThreshold } from './cells/readThreshold';
import { readTextCell } from './cells/readTextCell';
import { outsideVocabulary, readWordCell, readYesNoCell, vocabulary } from './cells/readWordCell';
import { PERIODS, SETTINGS } from './schema';
import { fundSigns, yesNo } from './vocabularies';

const periods = vocabulary<Period>(PERIODS.map((period) => [period, period] as const));
const moneyUnits = vocabulary<MoneyUnit>(MONEY_UNITS.map((unit) => [unit, unit] as const));
const MOST_DECIMALS = 8;
/** The name of a tab has room for two digits. */
const MOST_APPENDICES = 99;
const EARLIEST_YEAR = 1990;
const LATEST_YEAR = 2199;

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
  committee: null,
  year: null,
  period: null,
  reportDate: null,
  moneyUnit: null,
  decimals: null,
  balanceUnit: null,
  fundSign: null,
  handler: null,
  fundCap: null,
  negativeFundAllowed: null,
  thresholds: [],
  unknown: [],
  appendixNumbers: [],
  rows: [],
  money: moneyReading(null, null, null),
});

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
  const find = <T>(setting: keyof typeof SETTINGS, read: (cell: WrittenCell) => Reading<T>) => {
    const row = rows.find(({ name }) => isNamed(name, SETTINGS[setting].name));
    return row ? valueOf(row, place, faults, read) : null;
  };
  const moneyUnit = find('moneyUnit', readUnit);
  const decimals = find('decimals', (cell) => readWhole(cell, 0, MOST_DECIMALS, 'decimals'));
  const balanceUnit = find('balanceUnit', readUnit);
  const unit = moneyUnit?.value ?? 'mnkr';
  return {
    source: place.source,
    committee: find('committee', readTextCell),
    year: find('year', (cell) => readWhole(cell, EARLIEST_YEAR, LATEST_YEAR, 'year')),
    period: find('period', readPeriod),
    reportDate: find('reportDate', (cell) => readDateCell(cell, place.date1904)),
    moneyUnit,
    decimals,
    balanceUnit,
    fundSign: find('fundSign', (cell) => readWordCell(cell, fundSigns)),
    handler: find('handler', readTextCell),
    fundCap: find('fundCap', readShare),
    negativeFundAllowed: find('negativeFundAllowed', (cell) => readYesNoCell(cell, yesNo)),
    thresholds: rows.flatMap((row) => thresholdOf(row, place, faults, unit)),
    unknown: rows.map(({ name }) => name).filter((name) => isUnknown(name, known)),
    appendixNumbers: appendixNumbers(rows, known, place, faults),
    rows: rows.map(({ name }) => name),
    money: moneyReading(moneyUnit, decimals, balanceUnit),
  };
}

function moneyReading(
  moneyUnit: Setting<MoneyUnit>,
  decimals: Setting<number>,
  balance: Setting<MoneyUnit>,
): MoneyReading {
  const unit = moneyUnit?.value ?? 'mnkr';
  const shown = decimals?.value ?? usualDecimals(unit);
  const balanceUnit = balance?.value ?? 'kr';
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
    const reading = readName(nameCell, known);
    const row = { table: place.source, row: raw.row, key: cleanText(String(reading.value ?? '')) };
    const name = { ...reading, row, column: place.name.source, written: nameCell };
    if (reading.fault) faults.push(name);
    return [{ name, raw, value }];
  });
}

/** A misspelt name would silently change nothing, so it is named. */
function readName(cell: WrittenCell, known: KnownSettings): Reading<string> {
  const reading = readTextCell(cell);
  if (reading.value === null) return reading.fault ? reading : faulty({ kind: 'blankKey' });
  if (known.has(reading.value)) return reading;
  const { names: words } = known;
  const nearest = ruleNamed(reading.value) ? null : nearestWord(reading.value, words);
  return nearest ? faulty({ kind: 'outsideVocabulary', words, nearest }) : reading;
}

const isUnknown = ({ value }: Datum<string>, known: KnownSettings): boolean =>
  value !== null && ruleNamed(value) === null && !known.has(value);

/** The rows that Tertial asks for by name. */
class KnownSettings {
  readonly names: readonly string[];

  constructor(private readonly appendixTitles?: readonly string[]) {
    const appendices = appendixTitles?.map(appendixSetting) ?? [];
    this.names = [...Object.values(SETTINGS).map(({ name }) => name), ...appendices];
  }

  has(written: string): boolean {
    const isNamed = this.names.some((name) => foldText(name) === foldText(written));
    return isNamed || (this.appendixTitles === undefined && appendixIn(written) !== null);
  }
}

/** The numbers of the appendices that have a row; the first counts where there are several. */
function appendixNumbers(
  rows: readonly SettingRow[],
  known: KnownSettings,
  place: HeadingPlace,
  faults: Datum<unknown>[],
): AppendixNumber[] {
  const read = (cell: WrittenCell) => readWhole(cell, 1, MOST_APPENDICES, 'count');
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const title = row.name.value === null ? null : appendixIn(row.name.value);
    if (title === null || seen.has(foldText(title))) return [];
    if (!known.has(appendixSetting(title))) return [];
    seen.add(foldText(title));
    return [{ title, number: valueOf(row, place, faults, read) }];
  });
}

const isNamed = (name: Datum<string>, setting: string): boolean =>
  foldText(name.value ?? '') === foldText(setting);

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

function readUnit(cell: WrittenCell): Reading<MoneyUnit> {
  return readContent(cell, (content) => {
    const unit = normalizeUnit(String(content)).toLowerCase();
    if (isMoneyUnit(unit)) return given(unit);
    return faulty(outsideVocabulary(String(content), moneyUnits));
  });
}

function readPeriod(cell: WrittenCell): Reading<Period> {
  const label = typeof cell.value === 'string' ? readPeriodLabel(cell.value) : null;
  return label?.period ? given(label.period) : readWordCell(cell, periods);
}

function readWhole(
  cell: WrittenCell,
  least: number,
  most: number,
  expected: 'year' | 'decimals' | 'count',
): Reading<number> {
  return readContent(cell, (content) => {
    const number = typeof content === 'boolean' ? NaN : Number(content);
    const isRight = Number.isInteger(number) && number >= least && number <= most;
    return isRight ? given(number) : unreadable(expected);
  });
}

const RULE_ID = /^([a-zåäö]{3}-\d{2})(?![\d-])/i;

const ruleNamed = (name: string): string | null => RULE_ID.exec(name)?.[1]?.toUpperCase() ?? null;

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
