import { moved, onSheet } from '../model/area';
import { formatReference, parseReference, type Reference } from './reference';
import { mapTokens } from './tokens';

/** A formula copied some cells away: references without dollar signs move along. */
export function offsetFormula(formula: string, down: number, across: number): string {
  return mapTokens(formula, (token) => {
    const reference = token.kind === 'reference' ? parseReference(token.text) : undefined;
    if (!reference) return token.text;
    const shifted = offset(reference, down, across);
    return shifted ? formatReference(shifted) : '#REF!';
  });
}

function offset(reference: Reference, down: number, across: number): Reference | undefined {
  const from = offsetCorner(reference.from, down, across);
  const to = reference.to && offsetCorner(reference.to, down, across);
  if (!from || (reference.to && !to)) return undefined;
  return { ...reference, from, ...(to ? { to } : {}) };
}

function offsetCorner(
  corner: Reference['from'],
  down: number,
  across: number,
): Reference['from'] | undefined {
  const row = corner.row ?? 0;
  const column = corner.column ?? 0;
  const place = moved(
    { top: row, bottom: row, left: column, right: column },
    corner.fixedRow || corner.row === undefined ? 0 : down,
    corner.fixedColumn || corner.column === undefined ? 0 : across,
  );
  if (!place || !onSheet(place)) return undefined;
  return {
    ...corner,
    ...(corner.row === undefined ? {} : { row: place.top }),
    ...(corner.column === undefined ? {} : { column: place.left }),
  };
}
