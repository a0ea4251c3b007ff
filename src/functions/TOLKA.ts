import { type Decimal, toNumber } from '../figures/decimal';
import type { Measure } from '../language/numbers/readMeasure';
import { readCell } from './arguments/argument';
import { type Cell, UNEQUAL } from './arguments/cellByCell';
import { NOT_AVAILABLE } from './arguments/cellError';
import { GENERAL } from './describing/formats';
import type { FunctionText } from './describing/functionText';
import { isSingle, shapeOf } from './arguments/matrix';
import { measures } from './arguments/measures';

export const tolkaText: FunctionText = {
  id: 'TOLKA',
  name: 'TOLKA',
  summary: {
    sv: 'Läser ett värde som det är skrivet och delar det i tal, enhet och intervallets gränser.',
    en: 'Reads a value as it is written and splits it into number, unit and the ends of an interval.',
  },
  details: {
    sv: 'Läser decimalkomma, mellanrum mellan tusental, alla sorters minus, enheter och intervall. Det som inte finns lämnas tomt: ett intervall har inget tal, ett tal inga gränser.',
    en: 'Reads decimal commas, spaces between thousands, any kind of minus, units and intervals. What is not there is left blank: an interval has no number, a number no ends.',
  },
  parameters: [
    {
      id: 'text',
      name: { sv: 'text', en: 'text' },
      text: { sv: 'En cell, eller en kolumn med celler.', en: 'A cell, or a column of cells.' },
    },
  ],
  result: {
    sv: 'Fyra kolumner: tal, enhet, nedre gräns, övre gräns.',
    en: 'Four columns: number, unit, lower end, upper end.',
  },
  example: {
    given: ['+/-1 %'],
    result: [['', '%', -1, 1]],
    says: {
      sv: 'Målet för prognossäkerheten är intervallet från −1 till 1 %.',
      en: 'The target of forecast accuracy is the interval from −1 to 1%.',
    },
  },
  format: GENERAL,
};

/** @customfunction TOLKA */
export function tolka(text: unknown[][]): unknown[][] {
  const argument = measures(text);
  if (shapeOf(argument.cells).columns !== 1) return [[UNEQUAL]];
  return argument.cells.map(([cell]) => {
    const held = readCell(argument, cell);
    if (held.kind === 'error') return [held.error, '', '', ''];
    if (held.kind === 'value') return split(held.value);
    return isSingle(argument.cells) ? [NOT_AVAILABLE, '', '', ''] : ['', '', '', ''];
  });
}

/** Number, unit, lower and upper end. */
function split(measure: Measure): Cell[] {
  switch (measure.kind) {
    case 'quantity':
      return [number(measure.value), measure.unit ?? '', '', ''];
    case 'interval':
      return ['', measure.unit ?? '', number(measure.low), number(measure.high)];
    case 'boolean':
      return [measure.value, '', '', ''];
    case 'setByCommittee':
      return ['', '', '', ''];
  }
}

const number = (value: Decimal): number => toNumber(value);
