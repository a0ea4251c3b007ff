import { orNone } from './arguments/argument';
import { cellByCell } from './arguments/cellByCell';
import { NOT_AVAILABLE } from './arguments/cellError';
import { directions } from './arguments/directions';
import type { FunctionText } from './describing/functionText';
import { isSingle } from './arguments/matrix';
import { measures, targets } from './arguments/measures';
import { DIRECTION, OUTCOME, OUTLOOK, TARGET, UNITS } from './describing/parameters';
import { targetVerdict } from '../language/targets/targetVerdict';
import { units } from './arguments/units';

export const maluppfyllelseText: FunctionText = {
  id: 'MALUPPFYLLELSE',
  name: 'MÅLUPPFYLLELSE',
  summary: {
    sv: 'Om en indikator når sitt mål: Nås, Väntas nås, Nås inte eller Kan inte bedömas.',
    en: 'Whether an indicator reaches its target: Nås, Väntas nås, Nås inte or Kan inte bedömas.',
  },
  details: {
    sv: 'Finns en prognos avgör den: når både den och utfallet målet är svaret Nås, når bara prognosen Väntas nås. Utan prognos avgör utfallet. Värden med olika enhet kan inte bedömas. En procentsats som är inskriven i en procentformaterad cell lämnas över som ett tal (61,54 % som 0,6154): skriv den som text, eller båda som tal.',
    en: 'A forecast decides where there is one: when both it and the outcome reach, the answer is Nås (reached), when only the forecast does, Väntas nås (expected to be reached), else Nås inte (not reached). Without a forecast the outcome decides. Values with different units give Kan inte bedömas (can’t be judged). A percentage typed in a cell with a percent format arrives as a number (61.54% as 0.6154): write it as text, or both as numbers.',
  },
  parameters: [OUTCOME, TARGET, DIRECTION, OUTLOOK, UNITS],
  result: {
    sv: 'Ett svar i ord för varje indikator.',
    en: 'An answer in Swedish words for each indicator.',
  },
  example: {
    given: ['6,7 %', '6,5 %', 'Lägre är bättre'],
    result: [['Nås inte']],
    says: {
      sv: 'Sjukfrånvaron är 6,7 %; målet är högst 6,5 %.',
      en: 'Sick leave is 6.7%; the target is at most 6.5%.',
    },
  },
  format: null,
};

/** @customfunction MALUPPFYLLELSE */
export function maluppfyllelse(
  outcome: unknown[][],
  target: unknown[][],
  direction: unknown[][],
  forecast?: unknown[][],
  unit?: unknown[][],
): unknown[][] {
  const measured = orNone(measures, outcome);
  // A forecast may stand alone; without either there is nothing to judge.
  const nothing = isSingle(measured.cells) ? NOT_AVAILABLE : '';
  return cellByCell(
    [
      measured,
      targets(target),
      directions(direction),
      orNone(measures, forecast),
      orNone(units, unit),
    ],
    (value, aimed, way, outlook, inUnit) =>
      value || outlook
        ? targetVerdict({
            outcome: value,
            target: aimed,
            direction: way,
            forecast: outlook,
            unit: inUnit,
          })
        : nothing,
  );
}
