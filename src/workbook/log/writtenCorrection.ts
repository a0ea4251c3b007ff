import { formatNumber } from '../../language/numbers/formatNumber';
import { addressOf } from '../../report/address';
import { cellName } from '../../report/cellName';
import type { Correction } from '../../report/correction';
import { keyOf } from '../../report/datum';
import type { LoggedChange } from './changeLog';
import { storedValue } from '../cells/storedValue';

/** A number to write into a cell. */
export interface CorrectedCell {
  readonly sheet: string;
  readonly address: string;
  readonly value: number;
}

/**
 * What to store so that the cell, with the format it has, shows the amount that is wanted: in its own
 * sign and unit where those are not Tertial's.
 */
export const correctedCell = ({ datum, to, unit }: Correction): CorrectedCell => {
  const { sign = 1, unit: own = null } = datum.column.conversion ?? {};
  return {
    ...placeOf(datum),
    value: storedValue(to, unit, { sign, unit: own, written: datum.written }),
  };
};

/**
 * The line of the log that tells of a correction.
 * @param who Handläggare, as Rapport names them; null when it does not.
 */
export const loggedChange = (
  { datum, from, to, rules }: Correction,
  who: string | null,
  when: Date,
): LoggedChange => ({
  when,
  who,
  cell: cellName(placeOf(datum)),
  key: keyOf(datum),
  from: formatNumber(from, 'sv'),
  to: formatNumber(to, 'sv'),
  rules,
});

const placeOf = (datum: Correction['datum']): { sheet: string; address: string } => ({
  sheet: datum.row.table.sheet,
  address: addressOf(datum),
});
