import type { Language } from '../../../language/bilingual';
import type { Severity } from '../../../rules/finding';
import type { Rule } from '../../../rules/rule';
import { sarifMessage } from './sarifMessage';

export const SARIF_LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** A rule as SARIF describes it. */
export const sarifRule = (
  { id, title, explanation, example, severity }: Rule,
  language: Language,
): object => ({
  id,
  name: pascalCase(title.en),
  shortDescription: sarifMessage(title[language]),
  fullDescription: sarifMessage(explanation[language]),
  help: sarifMessage(`${explanation[language]}\n\n${EXAMPLE[language]}: ${example[language]}`),
  defaultConfiguration: { level: SARIF_LEVEL[severity] },
});

const EXAMPLE = { sv: 'Exempel', en: 'Example' };

/** SARIF's readers expect a rule's name as one word. */
const pascalCase = (title: string): string =>
  (title.match(/[\p{L}\p{N}]+/gu) ?? [])
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
