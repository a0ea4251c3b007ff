import type { Language } from '../../language/bilingual';
import { listWords } from '../../language/words/listWords';
import type { NotTestable } from '../../rules/finding';
import type { Colours } from '../output/colours';
import { printable } from '../output/printable';

/**
 * What could not be tested in a workbook that was not made for Tertial, each reason once: what it
 * lacks, most rules lack with it.
 */
export function textLacking(
  entries: readonly NotTestable[],
  language: Language,
  colours: Colours,
): string[] {
  if (entries.length === 0) return [];
  const rules = new Map<string, Set<string>>();
  for (const { rule, reason } of entries) {
    const why = reason[language];
    rules.set(why, (rules.get(why) ?? new Set()).add(rule));
  }
  const lines = [...rules].map(
    ([why, stopped]) => `  ${printable(why)}  ${colours.quiet(listWords([...stopped], language))}`,
  );
  return [[colours.heading(HEADING[language]), ...lines].join('\n')];
}

const HEADING = { sv: 'Kan inte prövas', en: 'Not testable' };
