import { PERIOD_WORDS } from './period';
import {
  date,
  moneyUnit,
  period,
  type Range,
  type SettingDeclaration,
  share,
  text,
  whole,
  word,
  yesNo,
} from './setting';

const YEARS: Range = { least: 1990, most: 2199, expected: 'year' };
const DECIMALS: Range = { least: 0, most: 8, expected: 'decimals' };

/**
 * The rows of `Rapport` by their fields, in the order that the template has them. One more is a line
 * here: the report's heading gets it, and it is read and shown in the template, the pane and the
 * documentation. Rows that number appendices and change thresholds are named by others (appendix.ts,
 * the rules).
 */
export const SETTINGS = {
  committee: text('Nämnd', 'the committee', { required: true }),
  year: whole('Rapportår', YEARS, 'for example 2020', { required: true }),
  period: period(
    'Period',
    PERIOD_WORDS,
    '`T1`, `T2`, `VB`, or `M01` to `M12` for a monthly follow-up; in words too: Tertial 2, augusti',
    { required: true },
  ),
  reportDate: date('Rapportdatum', 'the last day of the period', { required: true }),
  moneyUnit: moneyUnit(
    'Penningenhet',
    'mnkr',
    '`kr`, `tkr` or `mnkr`: the unit of every money table but Balansräkning',
    { required: true },
  ),
  decimals: whole('Decimaler', DECIMALS, 'how many decimals the amounts are shown with', {
    required: true,
  }),
  balanceUnit: moneyUnit('Penningenhet balansräkning', 'kr', 'kr unless given'),
  fundSign: word(
    'Tecken för fondförändring',
    { 'Uttag plus': 'withdrawalPlus', 'Uttag minus': 'withdrawalMinus' },
    'withdrawalPlus',
    '`Uttag plus` (unless given) or `Uttag minus`',
  ),
  handler: text('Handläggare', 'who works with the report'),
  fundCap: share('Tak för resultatfond', 'a share of the gross cost budget'),
  negativeFundAllowed: yesNo('Negativ fond tillåten', false, '`Ja` or `Nej`'),
} as const satisfies Readonly<Record<string, SettingDeclaration>>;

export type SettingField = keyof typeof SETTINGS;

/** The numbers that an appendix may have: the name of a tab has room for two digits. */
export const APPENDIX_NUMBERS: Range = { least: 1, most: 99, expected: 'count' };
