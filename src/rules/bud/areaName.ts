import type { Language } from '../../language/bilingual';
import type { AreaRow } from '../../report/rows';

/** An area and its side, at the beginning of a sentence: *Ekonomi, kostnad*. */
export function areaName({ area, kind, source }: AreaRow, language: Language): string {
  const side = { cost: ['kostnad', 'cost'], revenue: ['intäkt', 'revenue'] } as const;
  const word = kind.value && side[kind.value][language === 'sv' ? 0 : 1];
  return word ? `${area.value ?? source.key}, ${word}` : (area.value ?? source.key);
}
