import { type CellRange, parseRange } from '../../report/cellRange';
import type { Adoption } from '../proposal/adoption';

/** A range of a sheet of the user's. */
export interface SheetRange {
  readonly sheet: string;
  readonly range: CellRange;
}

/**
 * Where a fact stands; one that no cell says (an answer, the file's name) is shown at the header of
 * the first table that was found, which it holds for.
 *
 * @param from as `Fact.from`: `Blad1!A2`.
 */
export const factPlace = (from: string | null, { proposals }: Adoption): SheetRange => {
  const [first] = proposals;
  return (
    (from === null ? null : placeIn(from)) ?? {
      sheet: first?.sheet ?? '',
      range: first?.header ?? first?.body ?? { top: 1, left: 1, bottom: 1, right: 1 },
    }
  );
};

/** Reads `Blad1!A2` or `'Blad 1'!A2`. */
function placeIn(from: string): SheetRange | null {
  const at = from.lastIndexOf('!');
  const range = at < 0 ? null : parseRange(from.slice(at + 1));
  if (range === null) return null;
  const written = from.slice(0, at);
  const quoted = /^'(.*)'$/s.exec(written)?.[1];
  return { sheet: quoted === undefined ? written : quoted.replaceAll("''", "'"), range };
}
