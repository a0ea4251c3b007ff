import type { Datum } from '../../report/datum';
import { spellings } from '../../report/column';
import type { Assessment } from '../../report/rows';
import { activities } from '../../report/tables/activities';
import { budgetChanges } from '../../report/tables/budgetChanges';
import { controls } from '../../report/tables/controls';
import { goals } from '../../report/tables/goals';
import { MISSING_SIGN } from '../cells/missingSign';
import { reportedText } from '../cells/reportedText';

/**
 * The words of the contract as report sheets write them, whatever case or spaces were typed. A sign
 * goes before some, so that a reader finds them at a glance; it never says more than the word.
 */
export const LEVELS = spellings(goals.columns.level.words);

const ASSESSED = spellings(goals.columns.assessment.words);

export const ASSESSMENTS: Readonly<Record<Assessment, string>> = {
  ...ASSESSED,
  fully: `✓ ${ASSESSED.fully}`,
  partly: `≈ ${ASSESSED.partly}`,
  not: `✗ ${ASSESSED.not}`,
};

/** The assessments as counts are headed: beside *Ej ifyllt*, the word *Ingen* alone says too little. */
export const ASSESSMENT_HEADINGS: Readonly<Record<Assessment, string>> = {
  ...ASSESSMENTS,
  none: 'Ingen bedömning',
};
export const NOT_FILLED_IN = 'Ej ifyllt';

export const ACTIVITY_STATUSES = spellings(activities.columns.status.words);

export const CONTROL_STATUSES = spellings(controls.columns.status.words);

export const CHANGE_TYPES = spellings(budgetChanges.columns.type.words);

/** The word for a value; what was written when it is none of them, and its sign when it is missing. */
export const wordFor = <T extends string>(
  datum: Datum<T>,
  words: Readonly<Record<T, string>>,
): string => (datum.value === null ? reportedText(datum) || MISSING_SIGN : words[datum.value]);
