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
  const keys = largestColumns(line);
  if (keys.length === 0) return null;
  const running = keys.map(() => 0);
  const most = Math.min(open.length, MOST_PARTS);
  for (let count = 1; count <= most; count++) {
    const isNear = addsNear(line, open[open.length - count] as Line, keys, running, count, step);
    if (isFarBeyond(line, keys, running)) break;
    if (count < 2 || !isNear) continue;
    const parts = open.slice(open.length - count);
    if (isSumOf(line, sumsOf(parts), count, step)) return parts;
  }
  if (open.length <= MOST_PARTS) return null;
  // Of more lines only all of them may be the parts, of a row that calls itself a total.
  return line.meaning.isTotal && isSumOf(line, sumsOf(open), open.length, step) ? open : null;
}

/** A sum shows in its largest amounts first: only where one of them fits are all looked at. */
const MOST_KEYS = 3;

function largestColumns({ amounts }: Line): number[] {
  const keys: number[] = [];
  const sizes: number[] = [];
  for (const [column, value] of amounts) {
    const size = Math.abs(value);
    if (size === 0 || (keys.length === MOST_KEYS && size <= (sizes[MOST_KEYS - 1] ?? 0))) continue;
    let at = 0;
    while (at < keys.length && (sizes[at] ?? 0) >= size) at++;
    keys.splice(at, 0, column);
    sizes.splice(at, 0, size);
    keys.length = sizes.length = Math.min(keys.length, MOST_KEYS);
  }
  return keys;
}

/** Adds a part to the running sums of the largest columns. @returns whether one of them fits. */
function addsNear(
  line: Line,
  part: Line,
  keys: readonly number[],
  running: number[],
  count: number,
  step: number,
): boolean {
  const tolerance = (step / 2) * (count + 1) + 1e-9;
  let isNear = false;
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] as number;
    const sum = (running[index] as number) + (part.amounts.get(key) ?? 0);
    running[index] = sum;
    const value = line.amounts.get(key) as number;
    if (Math.abs(value - sum) <= tolerance + Math.abs(value) * 1e-12) isNear = true;
  }
  return isNear;
}

/** Parts of both signs may pass their sum and come back, but not from far. */
const FAR = 4;

function isFarBeyond(line: Line, keys: readonly number[], running: readonly number[]): boolean {
  for (let index = 0; index < keys.length; index++) {
    const value = line.amounts.get(keys[index] as number) as number;
    if (Math.abs(running[index] as number) <= FAR * Math.abs(value)) return false;
  }
  return true;
}

function sumsOf(lines: readonly Line[]): Map<number, number> {
  const sums = new Map<number, number>();
  for (const line of lines) add(sums, line);
  return sums;
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
