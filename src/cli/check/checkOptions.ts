// The package's main entry loads modules that it doesn't declare; this one stands alone.
import { parseNumber } from 'office-addin-cli/lib/parse';
import type { CalendarDate } from '../../language/dates/calendarDate';
import { readDate } from '../../language/dates/readDate';
import { foldText } from '../../language/words/cleanText';
import { DECISION, FULL, type Profile, PROFILES, QUICK } from '../../rules/profile';
import { UsageFault } from '../program/usageFault';

export const FORMATS = ['text', 'json', 'ndjson', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

export const FAIL_LEVELS = ['error', 'warning'] as const;
export type FailLevel = (typeof FAIL_LEVELS)[number];

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
