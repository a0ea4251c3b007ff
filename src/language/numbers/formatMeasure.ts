import type { Bilingual, Language } from '../bilingual';
import { formatInterval } from './formatInterval';
import { formatQuantity } from './formatQuantity';
import type { Measure, TargetSide } from './readMeasure';

const YES: Bilingual = { sv: 'Ja', en: 'Yes' };
const NO: Bilingual = { sv: 'Nej', en: 'No' };
const SET_BY_COMMITTEE: Bilingual = { sv: 'Tas fram av nämnd', en: 'Set by the committee' };

const SIDES: Readonly<Record<TargetSide, Bilingual>> = {
  atLeast: { sv: 'minst ', en: 'at least ' },
  atMost: { sv: 'högst ', en: 'at most ' },
};

/**
 * What a target says before its number, with a space behind; nothing where it says no side.
 * @example sideInWords({ side: 'atLeast' }, 'sv') // 'minst '
 */
export const sideInWords = (measure: { readonly side?: TargetSide }, language: Language): string =>
  measure.side ? SIDES[measure.side][language] : '';

/**
 * Writes an outcome, forecast or target of an indicator, with its unit.
 * @example formatMeasure(readMeasure('61,54%'), 'sv') // '61,54 %'
 */
export function formatMeasure(measure: Measure, language: Language): string {
  switch (measure.kind) {
    case 'quantity':
      return sideInWords(measure, language) + formatQuantity(measure.value, measure.unit, language);
    case 'interval':
      return formatInterval(measure, measure.unit, language);
    case 'boolean':
      return (measure.value ? YES : NO)[language];
    case 'setByCommittee':
      return SET_BY_COMMITTEE[language];
  }
}
