import { subtract } from '../figures/arithmetic';
import { inBoth } from '../language/bilingual';
import { sameUnit } from '../language/targets/judgeTarget';
import { formatMeasure } from '../language/numbers/formatMeasure';
import type { Measure } from '../language/numbers/readMeasure';
import { type Answer, cellByCell } from './arguments/cellByCell';
import { invalidValue } from './arguments/cellError';
import { GENERAL } from './describing/formats';
import type { FunctionText } from './describing/functionText';
import { measures } from './arguments/measures';

export const konsskillnadText: FunctionText = {
  id: 'KONSSKILLNAD',
  name: 'KÖNSSKILLNAD',
  summary: {
    sv: 'Skillnaden mellan kvinnors och mäns utfall: kvinnor − män.',
    en: "The difference between women's and men's outcome: women − men.",
  },
  details: {
    sv: 'Båda värdena ska ha samma enhet, eller ingen. Skillnaden mellan två procenttal är procentenheter.',
    en: 'Both values must have the same unit, or none. Two percentages differ by percentage points.',
  },
  parameters: [
    {
      id: 'women',
      name: { sv: 'kvinnor', en: 'women' },
      text: { sv: 'Utfall för kvinnor eller flickor.', en: 'Outcome for women or girls.' },
    },
    {
      id: 'men',
      name: { sv: 'män', en: 'men' },
      text: { sv: 'Utfall för män eller pojkar.', en: 'Outcome for men or boys.' },
    },
  ],
  result: {
    sv: 'Skillnaden; plus när kvinnornas värde är högre.',
    en: "The difference; plus when the women's value is higher.",
  },
  example: {
    given: ['7,5 %', '2,9 %'],
    result: [[4.6]],
    says: {
      sv: 'Kvinnors sjukfrånvaro är 4,6 procentenheter högre än mäns.',
      en: "Women's sick leave is 4.6 percentage points higher than men's.",
    },
  },
  format: GENERAL,
};

/** @customfunction KONSSKILLNAD */
export function konsskillnad(women: unknown[][], men: unknown[][]): unknown[][] {
  return cellByCell([measures(women), measures(men)], difference);
}

function difference(women: Measure, men: Measure): Answer {
  if (women.kind === 'quantity' && men.kind === 'quantity' && sameUnit(women, men)) {
    return subtract(women.value, men.value);
  }
  return invalidValue(
    inBoth((language) => {
      const [left, right] = [women, men].map((measure) => formatMeasure(measure, language));
      return language === 'sv'
        ? `${left} och ${right} går inte att jämföra. Ange två tal med samma enhet.`
        : `${left} and ${right} can't be compared. Give two numbers with the same unit.`;
    }),
  );
}
