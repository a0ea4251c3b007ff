import type { Bilingual, Language } from '../bilingual';
import { formatInterval } from './formatInterval';
import { formatQuantity } from './formatQuantity';
import type { Measure } from './readMeasure';

const YES: Bilingual = { sv: 'Ja', en: 'Yes' };
const NO: Bilingual = { sv: 'Nej', en: 'No' };
const SET_BY_COMMITTEE: Bilingual = { sv: 'Tas fram av nämnd', en: 'Set by the committee' };

/**
 * Writes an outcome, forecast or target of an indicator, with its unit.
 * @example formatMeasure(readMeasure('61,54%'), 'sv') // '61,54 %'
 */
export function formatMeasure(measure: Measure, language: Language): string {
  switch (measure.kind) {
    case 'quantity':
      return formatQuantity(measure.value, measure.unit, language);
    case 'interval':
      return formatInterval(measure, measure.unit, language);
    case 'boolean':
      return (measure.value ? YES : NO)[language];
    case 'setByCommittee':
      return SET_BY_COMMITTEE[language];
  }
}
