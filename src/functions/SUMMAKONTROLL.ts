import type { Decimal } from '../figures/decimal';
import { amounts } from './arguments/amounts';
import { type Argument, optional, readCell } from './arguments/argument';
import { type Cell, UNEQUAL } from './arguments/cellByCell';
import { NOT_AVAILABLE } from './arguments/cellError';
import type { FunctionText } from './describing/functionText';
import { gather } from './arguments/gather';
import { cellAt, fillShape, isSingle, type Matrix, type Shape, shapeOf } from './arguments/matrix';
import { STEP } from './describing/parameters';
import { readStep } from './arguments/readStep';
import { sumVerdict } from './sumVerdict';

export const summakontrollText: FunctionText = {
  id: 'SUMMAKONTROLL',
  name: 'SUMMAKONTROLL',
  summary: {
    sv: 'Om en summa stämmer med sina delar, inom avrundning eller inte alls.',
    en: 'Whether a total agrees with its parts, within rounding or not at all.',
  },
  details: {
    sv: 'Svaret är Stämmer, Inom avrundning (skillnaden) eller Avviker (skillnaden). Tomma celler räknas inte som delar. En rad med summor prövas kolumn för kolumn, en kolumn med summor rad för rad.',
    en: 'The answer is Stämmer (agrees), Inom avrundning (within rounding) or Avviker (deviates), with the difference. Blank cells are no parts. A row of totals is checked column by column, a column of totals row by row.',
  },
  parameters: [
    {
      id: 'total',
      name: { sv: 'total', en: 'total' },
      text: {
        sv: 'Summan som ska prövas, eller en rad eller kolumn med summor.',
        en: 'The total to check, or a row or column of totals.',
      },
    },
    {
      id: 'parts',
      name: { sv: 'delar', en: 'parts' },
      text: { sv: 'Delarna som ska ge summan.', en: 'The parts that make the total.' },
    },
    STEP,
  ],
  result: {
    sv: 'Ett svar i ord för varje summa.',
    en: 'An answer in Swedish words for each total.',
  },
  example: {
    given: [265.9, [[53.8], [44.2], [38.8], [63.2], [42.3], [11], [10.7], [2]], 0.1],
    result: [['Inom avrundning (0,1)']],
    says: {
      sv: 'De åtta kostnadsraderna ger 266,0; 0,1 ryms inom avrundningen.',
      en: 'The eight rows of costs make 266.0; 0.1 is within rounding.',
    },
  },
  format: null,
};

/** @customfunction SUMMAKONTROLL */
export function summakontroll(
  total: unknown[][],
  parts: unknown[][],
  step?: unknown[][],
): unknown[][] {
  const totals = amounts(total);
  const terms = amounts(parts);
  const unit = readStep(optional(amounts, step));
  const partsOf = partsByTotal(totals.cells, terms.cells);
  if (!partsOf) return [[UNEQUAL]];
  return fillShape(shapeOf(totals.cells), (row, column) => {
    if (unit !== null && 'error' in unit) return unit;
    return verdictAt(totals, cellAt(totals.cells, row, column), terms, partsOf(row, column), unit);
  });
}

/** Which parts belong to the total at a place; null when the shapes don't say. */
function partsByTotal(
  totals: Matrix,
  parts: Matrix,
): ((row: number, column: number) => readonly unknown[]) | null {
  const [of, by]: [Shape, Shape] = [shapeOf(totals), shapeOf(parts)];
  if (isSingle(totals)) return () => parts.flat();
  if (of.rows === 1 && of.columns === by.columns) {
    return (_, column) => parts.map((row) => row[column]);
  }
  return of.columns === 1 && of.rows === by.rows ? (row) => parts[row] ?? [] : null;
}

function verdictAt(
  totals: Argument<Decimal>,
  total: unknown,
  terms: Argument<Decimal>,
  parts: readonly unknown[],
  step: Decimal | null,
): Cell {
  const whole = readCell(totals, total);
  const held = gather(terms, parts);
  if (whole.kind === 'error') return whole.error;
  if (held.kind === 'error') return held.error;
  if (whole.kind === 'value' && held.kind === 'value') {
    return sumVerdict(whole.value, held.value, step);
  }
  return isSingle(totals.cells) ? NOT_AVAILABLE : '';
}
