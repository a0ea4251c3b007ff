import type { Bilingual } from '../language/bilingual';
import type { Rule } from './rule';
import type { Family } from './ruleText';

/** How much is checked, and how strictly. */
export interface Profile {
  readonly id: 'quick' | 'full' | 'decision';
  readonly name: Bilingual;
  readonly description: Bilingual;
  readonly includes: (rule: Pick<Rule, 'id' | 'family' | 'severity'>) => boolean;
  /** Whether a warning that nobody has waived counts as an error. */
  readonly isStrict: boolean;
}

const STRUCTURE: readonly Family[] = ['STR', 'MET'];
const ARITHMETIC: readonly Family[] = ['BUD', 'FND', 'BAL'];

/** For work in progress: is the workbook whole, and do the sums hold? */
export const QUICK: Profile = {
  id: 'quick',
  name: { sv: 'Snabb', en: 'Quick' },
  description: {
    sv: 'Bara tabellernas uppbyggnad och beräkningarna prövas.',
    en: 'Only the structure of the tables and the arithmetic are checked.',
  },
  includes: ({ family, severity }) =>
    STRUCTURE.includes(family) || (ARITHMETIC.includes(family) && severity === 'error'),
  isStrict: false,
};

export const FULL: Profile = {
  id: 'full',
  name: { sv: 'Fullständig', en: 'Full' },
  description: { sv: 'Alla regler prövas.', en: 'Every rule is checked.' },
  includes: () => true,
  isStrict: false,
};

/** Before the committee decides: everything is either right or waived with a reason. */
export const DECISION: Profile = {
  id: 'decision',
  name: { sv: 'Inför beslut', en: 'Before decision' },
  description: {
    sv: 'Alla regler prövas, och varningar utan godkännande räknas som fel.',
    en: 'Every rule is checked, and warnings without a waiver count as errors.',
  },
  includes: () => true,
  isStrict: true,
};

export const PROFILES: readonly Profile[] = [QUICK, FULL, DECISION];
