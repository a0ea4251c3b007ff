import type { Bilingual } from '../../../language/bilingual';
import type { Severity } from '../../../rules/finding';
import type { IconName } from '../../shell/icons';

/** How each severity is named and drawn: never by colour alone. */
export const SEVERITY_WORD: Readonly<Record<Severity, Bilingual>> = {
  error: { sv: 'Fel', en: 'Error' },
  warning: { sv: 'Varning', en: 'Warning' },
  info: { sv: 'Info', en: 'Info' },
};

export const SEVERITY_PLURAL: Readonly<Record<Severity, Bilingual>> = {
  error: { sv: 'Fel', en: 'Errors' },
  warning: { sv: 'Varningar', en: 'Warnings' },
  info: { sv: 'Info', en: 'Info' },
};

export const SEVERITY_ICON: Readonly<Record<Severity, IconName>> = {
  error: 'ErrorBadge',
  warning: 'Warning',
  info: 'Info',
};
