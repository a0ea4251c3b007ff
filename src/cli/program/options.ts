// The package's main entry loads modules that it doesn't declare; this one stands alone.
import { parseNumber } from 'office-addin-cli/lib/parse';
import { LANGUAGES } from '../../language/bilingual';
import type { CalendarDate } from '../../language/dates/calendarDate';
import { foldText } from '../../language/words/cleanText';
import { readDate } from '../../language/dates/readDate';
import { DECISION, FULL, type Profile, PROFILES, QUICK } from '../../rules/profile';
import { SHEET_IDS, SHEET_TITLES, type SheetId } from '../../sheets/sheets';
import { sheetNamed } from '../../sheets/sheetNames';
import { UsageFault } from './usageFault';

export const FORMATS = ['text', 'json', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

export const FAIL_LEVELS = ['error', 'warning'] as const;
export type FailLevel = (typeof FAIL_LEVELS)[number];

const oneOf =
  <Word extends string>(option: string, words: readonly Word[]) =>
  (given: string): Word => {
    const word = words.find((known) => known === given);
    if (word !== undefined) return word;
    throw new UsageFault({
      sv: `${option} kan vara ${words.join(', ')}, men är ${given}.`,
      en: `${option} can be ${words.join(', ')}, but is ${given}.`,
    });
  };

/** The words for the profiles; those without marks are for keyboards and shells that lack them. */
const PROFILE_WORDS: Readonly<Record<string, Profile>> = {
  snabb: QUICK,
  fullständig: FULL,
  'inför-beslut': DECISION,
  fullstandig: FULL,
  'infor-beslut': DECISION,
};

/** Reads a profile by its Swedish name, as it is written in the pane, whatever its case. */
export function readProfile(given: string): Profile {
  const profile = PROFILE_WORDS[foldText(given)];
  if (profile) return profile;
  const words = Object.keys(PROFILE_WORDS).slice(0, PROFILES.length).join(', ');
  throw new UsageFault({
    sv: `--profile kan vara ${words}, men är ${given}.`,
    en: `--profile can be ${words}, but is ${given}.`,
  });
}

/** Reads a day as `2020-08-31`. */
export function readDay(given: string): CalendarDate {
  const day = readDate(given);
  if (day) return day;
  throw new UsageFault({
    sv: `--day ska vara ett datum som 2020-08-31, men är ${given}.`,
    en: `--day must be a date such as 2020-08-31, but is ${given}.`,
  });
}

export const readFormat = oneOf('--format', FORMATS);
export const readFailLevel = oneOf('--fail-on', FAIL_LEVELS);
export const readLanguage = oneOf('--lang', LANGUAGES);

/**
 * Reads a limit in megabytes, decimal comma allowed, as bytes. The pattern comes first because
 * parseNumber is satisfied with a number at the beginning: it reads `1,5` as 1.
 */
export function readUnpackLimit(given: string): number {
  const megabytes = /^\d+([.,]\d+)?$/.test(given) ? parseNumber(given.replace(',', '.')) : 0;
  if (megabytes !== undefined && megabytes > 0) return Math.ceil(megabytes * 1024 ** 2);
  throw new UsageFault({
    sv: `--unpack-limit ska vara ett antal megabyte större än noll, men är ${given}.`,
    en: `--unpack-limit must be a number of megabytes above zero, but is ${given}.`,
  });
}

/** Reads which report sheets are wanted: `Driftbudget,Kontrollrapport`, in the order of the tabs. */
export function readSheets(given: string): readonly SheetId[] {
  const wanted = given.split(',').map((word) => {
    const id = sheetNamed(word);
    if (id !== null) return id;
    const known = SHEET_TITLES.join(', ');
    throw new UsageFault({
      sv: `--sheets kan vara ${known}, med komma emellan, men ${word.trim() || 'ett namn'} finns inte.`,
      en: `--sheets can be ${known}, with commas between, but there is no ${word.trim() || 'empty name'}.`,
    });
  });
  return SHEET_IDS.filter((id) => wanted.includes(id));
}
