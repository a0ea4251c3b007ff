import type { Bilingual } from '../language/bilingual';
import type { Severity } from './finding';

/** What a finding of each severity is called. */
export const SEVERITY_WORD: Readonly<Record<Severity, Bilingual>> = {
  error: { sv: 'Fel', en: 'Error' },
  warning: { sv: 'Varning', en: 'Warning' },
  info: { sv: 'Upplysning', en: 'Note' },
};

/** What several of them are called. */
export const SEVERITY_PLURAL: Readonly<Record<Severity, Bilingual>> = {
  error: { sv: 'Fel', en: 'Errors' },
  warning: { sv: 'Varningar', en: 'Warnings' },
  info: { sv: 'Upplysningar', en: 'Notes' },
};
