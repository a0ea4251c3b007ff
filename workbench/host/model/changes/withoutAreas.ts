import { without, type Area } from '../area';

/** Items that apply to areas, with `hole` cut out; items with nothing left are dropped. */
export function withoutAreas<T extends { readonly areas: readonly Area[] }>(
  parts: readonly T[],
  hole: Area,
): T[] {
  return parts
    .map((part) => ({ ...part, areas: part.areas.flatMap((area) => without(area, hole)) }))
    .filter((part) => part.areas.length > 0);
}
