import type { Bilingual } from '../language/bilingual';
import type { Period } from './heading';

/** What the report of a period is called in a sentence: *tertialrapport 2*. */
export const PERIOD_NAMES: Readonly<Record<Period, Bilingual>> = {
  T1: { sv: 'tertialrapport 1', en: 'tertial report 1' },
  T2: { sv: 'tertialrapport 2', en: 'tertial report 2' },
  VB: { sv: 'verksamhetsberättelse', en: 'annual report' },
};
