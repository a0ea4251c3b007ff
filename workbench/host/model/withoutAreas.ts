import { without, type Area } from './area';

/** Parts of a sheet that lie on areas, with `hole` cut out; those with nothing left go. */
export function withoutAreas<T extends { readonly areas: readonly Area[] }>(
  parts: readonly T[],
  hole: Area,
): T[] {
  return parts
    .map((part) => ({ ...part, areas: part.areas.flatMap((area) => without(area, hole)) }))
    .filter((part) => part.areas.length > 0);
}
