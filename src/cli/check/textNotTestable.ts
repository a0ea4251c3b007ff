import type { Language } from '../../language/bilingual';
import type { NotTestable } from '../../rules/finding';
import type { Colours } from '../output/colours';
import { printable } from '../output/printable';

/** So many reasons are written out for one rule; `--format json` has them all. */
const SHOWN_REASONS = 3;

/** What could not be tested, a line per rule; nothing when everything could. */
export function textNotTestable(
  entries: readonly NotTestable[],
  language: Language,
  colours: Colours,
): string[] {
  if (entries.length === 0) return [];
  const reasons = new Map<string, string[]>();
  for (const { rule, reason } of entries) {
    const known = reasons.get(rule);
    if (known) known.push(reason[language]);
    else reasons.set(rule, [reason[language]]);
  }
  const lines = [...reasons].map(([rule, why]) => `  ${rule}  ${listed(why, language)}`);
  return [[colours.heading(HEADING[language]), ...lines].join('\n')];
}

const HEADING = { sv: 'Kan inte prövas', en: 'Not testable' };

function listed(reasons: readonly string[], language: Language): string {
  const shown = reasons.slice(0, SHOWN_REASONS).map(printable).join(' ');
  const more = reasons.length - SHOWN_REASONS;
  return more > 0 ? `${shown} ${MORE[language](more)}` : shown;
}

const MORE: Readonly<Record<Language, (count: number) => string>> = {
  sv: (count) => `Och ${count} skäl till.`,
  en: (count) => `And ${count} more.`,
};
