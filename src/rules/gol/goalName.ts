import type { GoalRow } from '../../report/rows';

/** A goal at the beginning of a sentence: *KF3.2*. */
export const goalName = ({ id, source }: GoalRow): string => id.value ?? source.key;
