import type { Severity } from '../../../rules/finding';
import type { IconName } from '../../shell/icons';

/** Severity is told by word and symbol, never by colour alone. */
export const SEVERITY_ICON: Readonly<Record<Severity, IconName>> = {
  error: 'ErrorBadge',
  warning: 'Warning',
  info: 'Info',
};
