import { monthPeriod } from '../../report/period';
import { isMoneyUnit, type MoneyUnit } from '../../figures/money';
import { readPeriodLabel } from '../../language/dates/readPeriodLabel';
import { normalizeUnit } from '../../language/numbers/normalizeUnit';
import type { WrittenCell } from '../../report/cell';
import { type Words, YES_NO } from '../../report/column';
import type { Range, SettingDeclaration } from '../../report/setting';
import { readDateCell } from './readDateCell';
import { faulty, given, readContent, type Reading, unreadable } from './reading';
import { readShare } from './readShare';
import { readTextCell } from './readTextCell';
import { outsideVocabulary, readWordCell, readYesNoCell, vocabulary } from './readWordCell';

/**
 * Reads the value of a row of `Rapport`, by the row's kind.
 *
 * @param date1904 whether the workbook counts days from 1904.
 */
export function readSettingCell(
  cell: WrittenCell,
  { kind, words, range }: SettingDeclaration,
  date1904: boolean,
): Reading<unknown> {
  switch (kind) {
    case 'text':
      return readTextCell(cell);
    case 'whole':
      return readWhole(cell, range);
    case 'period':
      return readPeriod(cell, words);
    case 'date':
      return readDateCell(cell, date1904);
    case 'moneyUnit':
      return readUnit(cell, words);
    case 'word':
      return readWordCell(cell, vocabulary(words));
    case 'yesNo':
      return readYesNoCell(cell, vocabulary<boolean>(YES_NO));
    case 'share':
      return readShare(cell);
  }
}

/** Reads a whole number within a range. */
export const readWhole = (cell: WrittenCell, { least, most, expected }: Range): Reading<number> =>
  readContent(cell, (content) => {
    const number = typeof content === 'boolean' ? NaN : Number(content);
    const isRight = Number.isInteger(number) && number >= least && number <= most;
    return isRight ? given(number) : unreadable(expected);
  });

const readUnit = (cell: WrittenCell, words: Words): Reading<MoneyUnit> =>
  readContent(cell, (content) => {
    const unit = normalizeUnit(String(content)).toLowerCase();
    if (isMoneyUnit(unit)) return given(unit);
    return faulty(outsideVocabulary(String(content), vocabulary(words)));
  });

/** Twelve months in a row need not be listed to a person. */
const PERIODS_IN_SHORT = ['T1', 'T2', 'VB', 'M01–M12'];

function readPeriod(cell: WrittenCell, words: Words): Reading<unknown> {
  const label = typeof cell.value === 'string' ? readPeriodLabel(cell.value) : null;
  const period = label?.period ?? (label?.month ? monthPeriod(label.month) : null);
  if (period) return given(period);
  const read = readWordCell(cell, vocabulary(words));
  if (read.fault?.kind !== 'outsideVocabulary') return read;
  return { ...read, fault: { ...read.fault, words: PERIODS_IN_SHORT } };
}
