import { FULL, type Profile } from '../profile';

/**
 * A profile of one rule: what a rule says does not hang on what the others say, but for those about
 * waivers. What the structure rules find broken stays untestable.
 */
export const only = (id: string): Profile => ({ ...FULL, includes: (rule) => rule.id === id });
