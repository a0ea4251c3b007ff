import { type Bilingual, inBoth, type Language } from '../../language/bilingual';
import { trim } from '../../figures/decimal';
import { formatDate } from '../../language/dates/formatDate';
import { formatQuantity } from '../../language/numbers/formatQuantity';
import { excelErrorName } from '../../language/words/excelErrorName';
import { addressOf } from '../../report/address';
import { type Datum, keyOf } from '../../report/datum';
import type { Heading, Setting } from '../../report/heading';
import { spellings } from '../../report/column';
import { type SettingField, SETTINGS } from '../../report/settings';
import type { Place } from '../../excel/selectCell';
import type { CheckedReport } from '../check/checked';

/** A row of `Rapport` as the pane shows it. */
export interface SettingLine {
  readonly name: string;
  /** What counts, also when nothing is written. */
  readonly value: Bilingual;
  /** Where it stands; null when `Rapport` has no such row. */
  readonly place: Place | null;
  /** What the check says about it; one sentence each. */
  readonly remarks: readonly Bilingual[];
}

/** Every setting of `Rapport`, with what the check says about it. */
export function settingLines({ report, result }: CheckedReport): SettingLine[] {
  const { heading } = report;
  return (Object.keys(SETTINGS) as SettingField[]).map((setting) => {
    const datum: Setting<unknown> = heading[setting];
    const key = datum && keyOf(datum);
    const findings = result.findings.filter(
      ({ cells: [cell] }) => key !== null && cell?.key === key,
    );
    return {
      name: SETTINGS[setting].name,
      value: datum?.fault
        ? written(datum)
        : inBoth((language) => valueOf(heading, setting, language)),
      place: datum && placeOf(datum),
      remarks: findings.map(({ message }) => message),
    };
  });
}

export const placeOf = (datum: Datum<unknown>): Place => ({
  sheet: datum.row.table.sheet,
  address: addressOf(datum),
});

/** What can't be read is shown as it stands. */
function written({ written: cell }: Datum<unknown>): Bilingual {
  const content = cell?.value ?? null;
  return inBoth((language) =>
    typeof content === 'object' ? excelErrorName(content?.error ?? '', language) : String(content),
  );
}

function valueOf(heading: Heading, setting: SettingField, language: Language): string {
  const { fundCap, reportDate, money } = heading;
  switch (setting) {
    case 'committee':
    case 'handler':
    case 'year':
    case 'period':
      return given(heading[setting]?.value ?? null, language);
    case 'reportDate':
      return reportDate?.value ? formatDate(reportDate.value, language) : NOT_GIVEN[language];
    case 'moneyUnit':
      return orUsual(heading.moneyUnit, money.unit, language);
    case 'decimals':
      return orUsual(heading.decimals, String(money.decimals), language);
    case 'balanceUnit':
      return orUsual(heading.balanceUnit, money.balanceUnit, language);
    case 'fundSign':
      return orUsual(
        heading.fundSign,
        FUND_SIGNS[heading.fundSign?.value ?? SETTINGS.fundSign.usual],
        language,
      );
    case 'fundCap': {
      if (!fundCap?.value) return NO_CAP[language];
      const percent = { digits: fundCap.value.digits * 100n, scale: fundCap.value.scale };
      return formatQuantity(trim(percent), '%', language);
    }
    case 'negativeFundAllowed':
      return orUsual(
        heading.negativeFundAllowed,
        heading.negativeFundAllowed?.value ? 'Ja' : 'Nej',
        language,
      );
  }
}

const FUND_SIGNS = spellings(SETTINGS.fundSign.words);

const given = (value: string | number | null, language: Language): string =>
  value === null ? NOT_GIVEN[language] : String(value);

/** A setting that is not given has its usual value, and says so. */
const orUsual = (setting: Setting<unknown>, value: string, language: Language): string =>
  (setting?.value ?? null) === null ? `${value} ${USUAL[language]}` : value;

const NOT_GIVEN = { sv: 'Anges inte', en: 'Not given' };
const USUAL = { sv: '(anges inte, förvalet gäller)', en: '(not given, the default applies)' };
const NO_CAP = { sv: 'Inget tak', en: 'No cap' };
