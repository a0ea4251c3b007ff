import { yearShare } from '../figures/pace';
import { completedMonths } from '../language/dates/completedMonths';
import { cellByCell } from './arguments/cellByCell';
import { dates } from './arguments/dates';
import { SHARE } from './describing/formats';
import type { FunctionText } from './describing/functionText';
import { DATE } from './describing/parameters';

export const riktpunktText: FunctionText = {
  id: 'RIKTPUNKT',
  name: 'RIKTPUNKT',
  summary: {
    sv: 'Hur stor andel av året som har gått, i hela månader.',
    en: 'How large a share of the year has passed, in completed months.',
  },
  details: {
    sv: 'En månad räknas när dess sista dag är nådd: 15 augusti ger sju månader, 31 augusti åtta.',
    en: 'A month counts when its last day is reached: 15 August gives seven months, 31 August eight.',
  },
  parameters: [DATE],
  result: { sv: 'En andel: 0,667 är 66,7 %.', en: 'A share: 0.667 is 66.7%.' },
  example: {
    given: ['2020-08-31'],
    result: [[0.6666666667]],
    says: {
      sv: 'Åtta av tolv månader har gått.',
      en: 'Eight of twelve months have passed.',
    },
  },
  format: SHARE,
};

/** @customfunction RIKTPUNKT */
export function riktpunkt(date: unknown[][]): unknown[][] {
  return cellByCell([dates(date)], (day) => yearShare(completedMonths(day)));
}
