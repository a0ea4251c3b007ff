import type { Language } from '../../language/bilingual';
import { sayUnlisted } from '../../rules/findings/sayUnlisted';
import type { Unlisted } from '../../rules/findings/unlisted';
import type { Colours } from '../output/colours';

/** What is counted but not listed, a line per rule and severity; nothing when all is listed. */
export function textUnlisted(
  unlisted: readonly Unlisted[],
  language: Language,
  colours: Colours,
): string[] {
  if (unlisted.length === 0) return [];
  const lines = unlisted.map((one) => `  ${one.rule}  ${sayUnlisted(one)[language]}`);
  return [[colours.heading(HEADING[language]), ...lines].join('\n')];
}

const HEADING = { sv: 'För många att lista', en: 'Too many to list' };
