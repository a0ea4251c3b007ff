import { cleanText } from '../words/cleanText';
import { type Measure, readMeasure, type TargetSide } from './readMeasure';
import { readQuantity } from './readQuantity';

/** Words and signs before a number that say on which side of it the target is reached. */
const SIDES: readonly (readonly [RegExp, TargetSide])[] = [
  [/^(?:minst|lägst|minimum|min\.?|åtminstone|≥|>=)\s*(?=[\d.,+−–-])/iu, 'atLeast'],
  [/^(?:högst|max\.?|maximum|maximalt|som mest|≤|<=)\s*(?=[\d.,+−–-])/iu, 'atMost'],
];

/**
 * Reads a target, which may say its side; everything else is read as a measure.
 *
 * @returns null when the text is no target: a side without a number, or a strict one (`> 5`), which
 *   a target that counts as reached when it is met can't be.
 * @example readTarget('minst 90 %') // { kind: 'quantity', value: 90, unit: '%', side: 'atLeast' }
 */
export function readTarget(text: string): Measure | null {
  const clean = cleanText(text);
  for (const [pattern, side] of SIDES) {
    const said = pattern.exec(clean);
    if (!said) continue;
    const quantity = readQuantity(clean.slice(said[0].length));
    return quantity && { kind: 'quantity', ...quantity, side };
  }
  return readMeasure(text);
}
