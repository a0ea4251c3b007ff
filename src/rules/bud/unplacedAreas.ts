import { addressOf } from '../../report/address';
import type { Report } from '../../report/report';
import { type Lack, lack } from '../lack';

/** A row whose side can't be read belongs to one of the two sums, and it is not known to which. */
export function whyUnplaced({ areas }: Report): Lack | null {
  const unplaced = areas.rows.find(({ kind }) => kind.value === null)?.kind;
  if (!unplaced) return null;
  const place = `${unplaced.row.table.sheet}!${addressOf(unplaced)}`;
  return lack(
    `Slag i Verksamheter (${place}) kan inte läsas, så raden kan inte räknas med.`,
    `Slag in Verksamheter (${place}) can't be read, so the row can't be counted.`,
  );
}
