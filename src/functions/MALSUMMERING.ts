import { orNone } from './arguments/argument';
import { cellByCell } from './arguments/cellByCell';
import { isCellError } from './arguments/cellError';
import { directions } from './arguments/directions';
import type { FunctionText } from './describing/functionText';
import { measures, targets } from './arguments/measures';
import { DIRECTION, OUTCOME, OUTLOOK, TARGET, UNITS } from './describing/parameters';
import { TARGET_VERDICTS, targetVerdict } from '../language/targets/targetVerdict';
import { units } from './arguments/units';

const EMPTY_ROW = '';

export const malsummeringText: FunctionText = {
  id: 'MALSUMMERING',
  name: 'MÅLSUMMERING',
  summary: {
    sv: 'Hur många indikatorer som når sitt mål, väntas nå det, inte når det eller inte kan bedömas.',
    en: 'How many indicators reach their target, are expected to, miss it, or can’t be judged.',
  },
  details: {
    sv: 'Bedömer varje rad som MÅLUPPFYLLELSE. En indikator som saknar utfall eller mål räknas som Kan inte bedömas; en helt tom rad räknas inte.',
    en: 'Judges every row as MÅLUPPFYLLELSE does. An indicator without an outcome or a target counts as Kan inte bedömas; an empty row does not count.',
  },
  parameters: [OUTCOME, TARGET, DIRECTION, OUTLOOK, UNITS],
  result: {
    sv: 'Fyra rader med svaret och antalet.',
    en: 'Four rows with the answer and the number.',
  },
  example: {
    given: [
      [['6,7 %'], ['2,31 %'], ['61,54 %']],
      [['6,5 %'], ['2,2 %'], [13]],
      [['Lägre är bättre'], ['Lägre är bättre'], ['Högre är bättre']],
      [['6,6 %'], ['2,2 %'], ['']],
    ],
    result: [
      ['Nås', 0],
      ['Väntas nås', 1],
      ['Nås inte', 1],
      ['Kan inte bedömas', 1],
    ],
    says: {
      sv: 'Den korta sjukfrånvaron väntas nå målet, den totala inte; 61,54 % går inte att jämföra med 13.',
      en: 'Short sick leave is expected to reach its target, the total is not; 61.54% can’t be compared with 13.',
    },
  },
  format: null,
};

/** @customfunction MALSUMMERING */
export function malsummering(
  outcome: unknown[][],
  target: unknown[][],
  direction: unknown[][],
  forecast?: unknown[][],
  unit?: unknown[][],
): unknown[][] {
  const verdicts = cellByCell(
    [
      orNone(measures, outcome),
      orNone(targets, target),
      orNone(directions, direction),
      orNone(measures, forecast),
      orNone(units, unit),
    ],
    (measured, aimed, way, outlook, inUnit) =>
      measured || aimed || outlook
        ? targetVerdict({
            outcome: measured,
            target: aimed,
            direction: way,
            forecast: outlook,
            unit: inUnit,
          })
        : EMPTY_ROW,
  ).flat();
  const failed = verdicts.find(isCellError);
  if (failed) return [[failed]];
  return TARGET_VERDICTS.map((word) => [
    word,
    verdicts.filter((verdict) => verdict === word).length,
  ]);
}
