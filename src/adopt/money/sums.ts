import type { Line } from './lines';

/** How a line relates to others: what it is the sum of, if anything. */
export interface SumFound {
  readonly line: Line;
  readonly parts: readonly Line[];
}

/** A row with more parts than these is the sum of all, if of any. */
const MOST_PARTS = 60;
const ENOUGH = 0.6;

/**
 * Whether a line is the sum of others in most columns that both fill. Rounded parts may be off by
 * half a step each.
 *
 * @param step the last shown decimal of the table: 1 for whole numbers, 0.1 for one decimal.
 */
export function isSumOf(
  line: Line,
  sums: ReadonlyMap<number, number>,
  parts: number,
  step: number,
): boolean {
  let holds = 0;
  let fails = 0;
  let size = 0;
  const tolerance = (step / 2) * (parts + 1) + 1e-9;
  for (const [column, value] of line.amounts) {
    const sum = sums.get(column);
    if (sum === undefined) continue;
    if (value === 0 && sum === 0) continue;
    if (Math.abs(value - sum) <= tolerance + Math.abs(value) * 1e-12) {
      holds++;
      size = Math.max(size, Math.abs(value));
    } else fails++;
  }
  return holds > 0 && holds / (holds + fails) >= ENOUGH && size > tolerance * 2;
}

/**
 * Finds the lines that are sums of the lines right above, or of those right below where these stand
 * further in, by arithmetic alone. A line that is a part of a sum counts for no other.
 */
export function sumsAmong(lines: readonly Line[], step: number): SumFound[] {
  const found: SumFound[] = [];
  const closed = new Set<Line>();
  let open: Line[] = [];
  lines.forEach((line, index) => {
    const below = childrenBelow(lines, index, step);
    if (below) {
      found.push({ line, parts: below });
      for (const child of below) closed.add(child);
    }
    if (closed.has(line)) return;
    if (below) {
      open.push(line);
      return;
    }
    const above = partsAbove(line, open, step);
    if (above) {
      found.push({ line, parts: above });
      open = open.slice(0, open.length - above.length);
    }
    open.push(line);
  });
  return found;
}

/** The open lines right above that add up to this one: at least two. */
function partsAbove(line: Line, open: readonly Line[], step: number): readonly Line[] | null {
  const sums = new Map<number, number>();
  const most = Math.min(open.length, MOST_PARTS);
  for (let count = 1; count <= most; count++) {
    add(sums, open[open.length - count] as Line);
    if (count >= 2 && isSumOf(line, sums, count, step)) return open.slice(open.length - count);
  }
  if (open.length > most) {
    for (const other of open.slice(0, open.length - most)) add(sums, other);
    if (isSumOf(line, sums, open.length, step)) return open;
  }
  return null;
}

/** The lines right below that stand further in, or are not bold where this is, and add up to it. */
function childrenBelow(lines: readonly Line[], index: number, step: number): Line[] | null {
  const line = lines[index] as Line;
  const next = lines[index + 1];
  if (!next || !isInside(next, line)) return null;
  const children: Line[] = [];
  const sums = new Map<number, number>();
  for (let at = index + 1; at < lines.length && children.length < MOST_PARTS; at++) {
    const child = lines[at] as Line;
    if (!isInside(child, line)) break;
    // Grandchildren are parts of a child.
    if (child.depth > next.depth) continue;
    children.push(child);
    add(sums, child);
  }
  return isSumOf(line, sums, children.length, step) ? children : null;
}

/** Whether a line stands beneath another as its part, by how they look. */
export const isInside = (child: Line, parent: Line): boolean =>
  child.depth > parent.depth || (child.depth === parent.depth && parent.isBold && !child.isBold);

function add(sums: Map<number, number>, { amounts }: Line): void {
  for (const [column, value] of amounts) sums.set(column, (sums.get(column) ?? 0) + value);
}
