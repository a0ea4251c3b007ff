import type { Language } from '../../language/bilingual';
import type { AreaRow } from '../../report/rows';
import { nameAtStart } from '../common/nameAtStart';

const SIDES = {
  cost: { sv: 'kostnad', en: 'cost' },
  revenue: { sv: 'intäkt', en: 'revenue' },
} as const;

/** An area and its side, at the beginning of a sentence: *Ekonomi, kostnad*. */
export function areaName({ area, kind }: AreaRow, language: Language): string {
  const name = nameAtStart(area, language);
  // Without a name, the side is what the row is called.
  if (area.value === null || kind.value === null) return name;
  return `${name}, ${SIDES[kind.value][language]}`;
}
