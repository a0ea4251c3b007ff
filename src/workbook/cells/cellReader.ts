import type { WrittenCell } from '../../report/cell';
import { type Column, type Words, YES_NO } from '../../report/column';
import type { MoneyReading } from '../../report/heading';
import { type BalancePrecision, decimalsByFormat } from './balancePrecision';
import { readCountCell } from './readCountCell';
import { readDateCell } from './readDateCell';
import { readMeasureCell } from './readMeasureCell';
import { readMoneyCell } from './readMoneyCell';
import { readNumber, readVerdictCell } from './readVerdictCell';
import type { Reading } from './reading';
import { readKeyCell, readTextCell } from './readTextCell';
import { readRequiredWordCell, readWordCell, readYesNoCell, vocabulary } from './readWordCell';

/** What the cells of every table are read with. */
export interface CellContext {
  readonly money: MoneyReading;
  /** Whether the workbook counts days from 1904. */
  readonly date1904: boolean;
  /** How exact a balance sheet in kr is; null for one in another unit. */
  readonly balance: BalancePrecision | null;
}

export type CellReader = (cell: WrittenCell) => Reading<unknown>;

/** How the cells of a column are read. */
export function cellReader(
  { kind, words, required }: Column,
  { money, date1904, balance }: CellContext,
): CellReader {
  switch (kind) {
    case 'text':
    case 'setting':
      return readTextCell;
    case 'key':
      return readKeyCell;
    case 'money':
      return (cell) => readMoneyCell(cell, money.unit, money.decimals);
    case 'balanceMoney':
      return (cell) =>
        readMoneyCell(
          cell,
          money.balanceUnit,
          balance ? (decimalsByFormat(cell) ?? balance.unformatted) : money.balanceDecimals,
        );
    case 'kronor':
      return (cell) => readMoneyCell(cell, 'kr', ORE_DECIMALS);
    case 'count':
      return readCountCell;
    case 'measure':
      return (cell) => readMeasureCell(cell);
    case 'target':
      return (cell) => readMeasureCell(cell, { maySaySide: true });
    case 'openTarget':
      return (cell) => readMeasureCell(cell, { maySaySide: true, mayBeOpen: true });
    case 'number':
      return readNumber;
    case 'verdict':
      return readVerdictCell;
    case 'date':
      return (cell) => readDateCell(cell, date1904);
    case 'yesNo':
      return (cell) => readYesNoCell(cell, yesNo);
    case 'word':
      return wordReader(words, required);
  }
}

/** The ledger counts in öre. */
const ORE_DECIMALS = 2;

const yesNo = vocabulary<boolean>(YES_NO);

function wordReader(words: Words, required: boolean): CellReader {
  const allowed = vocabulary(words);
  const read = required ? readRequiredWordCell : readWordCell;
  return (cell) => read(cell, allowed);
}
