import { sum } from '../figures/arithmetic';
import type { Decimal } from '../figures/decimal';
import { closingFund } from '../figures/fund';
import { amounts } from './arguments/amounts';
import { type Argument, type CellResult, readCell } from './arguments/argument';
import { type Cell, cellOf, UNEQUAL } from './arguments/cellByCell';
import { NOT_AVAILABLE } from './arguments/cellError';
import { AMOUNT } from './describing/formats';
import type { FunctionText } from './describing/functionText';
import { gather } from './arguments/gather';
import { cellAt, fillShape, isSingle, shapeOf } from './arguments/matrix';
import { OPENING } from './describing/parameters';

export const fondRorelseText: FunctionText = {
  id: 'FOND.RORELSE',
  name: 'FOND.RÖRELSE',
  summary: {
    sv: 'Resultatfondens rörelse: ingående, förändring och utgående, kolumn för kolumn.',
    en: 'The movement of the result fund: opening, change and closing, column by column.',
  },
  details: {
    sv: 'Har en kolumn flera förändringar läggs de ihop. Ingående fond är ett värde för alla kolumner eller ett för varje. Uttag anges med plus.',
    en: 'Several changes in a column are added up. The opening fund is one value for all columns, or one for each. Withdrawals have a plus.',
  },
  parameters: [
    OPENING,
    {
      id: 'changes',
      name: { sv: 'förändringar', en: 'changes' },
      text: {
        sv: 'Förändringar av fonden, en kolumn för varje år eller version.',
        en: 'Changes of the fund, one column for each year or version.',
      },
    },
  ],
  result: {
    sv: 'Tre rader: ingående fond, förändring, utgående fond.',
    en: 'Three rows: opening fund, change, closing fund.',
  },
  example: {
    given: [3.3, [[0, 1.3]]],
    result: [
      [3.3, 3.3],
      [0, 1.3],
      [3.3, 2],
    ],
    says: {
      sv: 'Budgeten lämnar fonden orörd; prognosen tar 1,3 mnkr ur den.',
      en: 'The budget leaves the fund untouched; the forecast takes 1.3 mnkr from it.',
    },
  },
  format: AMOUNT,
};

/** @customfunction FOND.RORELSE */
export function fondRorelse(opening: unknown[][], changes: unknown[][]): unknown[][] {
  const from = amounts(opening);
  const change = amounts(changes);
  const { columns } = shapeOf(change.cells);
  const { rows, columns: openings } = shapeOf(from.cells);
  if (rows !== 1 || (openings !== 1 && openings !== columns)) return [[UNEQUAL]];
  const moves = Array.from({ length: columns }, (_, column) =>
    movement(
      readCell(from, cellAt(from.cells, 0, column)),
      columnSum(change, column),
      isSingle(from.cells),
      isSingle(change.cells),
    ),
  );
  return fillShape({ rows: 3, columns }, (row, column) => moves[column]?.[row] ?? '');
}

/**
 * Opening, change and closing of one column; a missing value makes only the values that need it
 * missing.
 */
function movement(
  opening: CellResult<Decimal>,
  change: CellResult<Decimal>,
  isOnlyOpening: boolean,
  isOnlyChange: boolean,
): readonly [Cell, Cell, Cell] {
  const first = shown(opening, isOnlyOpening);
  const second = shown(change, isOnlyChange);
  if (opening.kind !== 'value') return [first, second, first];
  if (change.kind !== 'value') return [first, second, second];
  return [first, second, cellOf(closingFund(opening.value, change.value))];
}

function shown(held: CellResult<Decimal>, isOnly: boolean): Cell {
  if (held.kind === 'value') return cellOf(held.value);
  if (held.kind === 'error') return held.error;
  return isOnly ? NOT_AVAILABLE : '';
}

function columnSum(argument: Argument<Decimal>, column: number): CellResult<Decimal> {
  const held = gather(
    argument,
    argument.cells.map((row) => row[column]),
  );
  return held.kind === 'value' ? { kind: 'value', value: sum(held.value) } : held;
}
