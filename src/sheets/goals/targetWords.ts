import type { TargetVerdict } from '../../language/targets/targetVerdict';

/** How an indicator stands to its target, a sign before each word. */
export const TARGET_WORDS: Readonly<Record<TargetVerdict, string>> = {
  Nås: '✓ Nås',
  'Väntas nås': '→ Väntas nås',
  'Nås inte': '✗ Nås inte',
  'Kan inte bedömas': '○ Kan inte bedömas',
};

/** Of an indicator that only informs (Uppgift). */
export const NOT_JUDGED = 'Bedöms inte';
