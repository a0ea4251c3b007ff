import type { Datum } from '../../report/datum';
import type {
  ActivityStatus,
  Assessment,
  BudgetChangeType,
  ControlStatus,
  GoalLevel,
} from '../../report/rows';
import { MISSING_SIGN } from '../cells/missingSign';
import { reportedText } from '../cells/reportedText';

/**
 * The words of the contract as report sheets write them, whatever case or spaces were typed. A sign
 * goes before some, so that a reader finds them at a glance; it never says more than the word.
 */
export const LEVELS: Readonly<Record<GoalLevel, string>> = {
  direction: 'Inriktningsmål',
  council: 'KF-mål',
  committee: 'Nämndmål',
};

export const ASSESSMENTS: Readonly<Record<Assessment, string>> = {
  fully: '✓ Uppfylls helt',
  partly: '≈ Uppfylls delvis',
  not: '✗ Uppfylls inte',
  none: 'Ingen',
};

/** The assessments as counts are headed: beside *Ej ifyllt*, the word *Ingen* alone says too little. */
export const ASSESSMENT_HEADINGS: Readonly<Record<Assessment, string>> = {
  ...ASSESSMENTS,
  none: 'Ingen bedömning',
};
export const NOT_FILLED_IN = 'Ej ifyllt';

export const ACTIVITY_STATUSES: Readonly<Record<ActivityStatus, string>> = {
  notStarted: 'Ej påbörjad',
  ongoing: 'Pågår',
  done: 'Klar',
};

export const CONTROL_STATUSES: Readonly<Record<ControlStatus, string>> = {
  done: 'Genomförd',
  late: 'Försenad',
  notDone: 'Ej genomförd',
};

export const CHANGE_TYPES: Readonly<Record<BudgetChangeType, string>> = {
  budgetAdjustment: 'Budgetjustering',
  grossChange: 'Omslutningsförändring',
};

/** The word for a value; what was written when it is none of them, and its sign when it is missing. */
export const wordFor = <T extends string>(
  datum: Datum<T>,
  words: Readonly<Record<T, string>>,
): string => (datum.value === null ? reportedText(datum) || MISSING_SIGN : words[datum.value]);
