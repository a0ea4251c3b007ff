import type { Rule } from './rule';
import { FAMILIES } from './ruleText';
import * as rules from './rules';

const placeOf = ({ family }: Rule): number => FAMILIES.indexOf(family);

/** Every rule, in the order that findings come: by family, and by number within it. */
export const CATALOGUE: readonly Rule[] = Object.values(rules).sort(
  (a, b) => placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1),
);
