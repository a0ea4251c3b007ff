import type { Bilingual } from '../../language/bilingual';
import type { Post } from '../../report/rows';
import type { RowKind, Side } from '../proposal/adoption';
import { plainName } from '../words/plainName';
import { kindIn, sideBehind } from '../words/rowWords';
import type { Line } from './lines';
import { isInside, sumsAmong } from './sums';

/** How a table tells costs from revenues. */
export type LayoutKind =
  /** A column of K and I. */
  | 'kindColumn'
  /** Kostnader … Summa kostnader, Intäkter … Summa intäkter. */
  | 'sideBlocks'
  /** A heading per area with Intäkter, Kostnader and Netto beneath. */
  | 'areaBlocks'
  /** Förskola, kostnader. */
  | 'labels'
  /** Costs, revenues and net beside each other. */
  | 'columns'
  /** Posts alone, no areas: the committee's summary. */
  | 'posts'
  /** One row per area, and nothing that says which side. */
  | 'net';

/** A line that is an area's: data. */
export interface AreaLine {
  readonly line: Line;
  readonly area: string;
  /** Null where nothing says it. */
  readonly side: Side | null;
}

/** A line that is a post of the totals. */
export interface PostLine {
  readonly line: Line;
  readonly post: Post;
  readonly side: Side;
}

/** A line that is no data, and why. */
export interface OtherLine {
  readonly line: Line;
  readonly kind: RowKind;
  readonly why: Bilingual;
}

/** What each line of a table is. */
export interface Layout {
  readonly kind: LayoutKind;
  readonly areas: readonly AreaLine[];
  readonly posts: readonly PostLine[];
  readonly others: readonly OtherLine[];
}

const WHY = {
  heading: { sv: 'Rubrik: inga belopp.', en: 'Heading: no amounts.' },
  note: { sv: 'Anteckning under tabellen.', en: 'Note beneath the table.' },
  word: { sv: 'Raden kallar sig summa.', en: 'The row calls itself a total.' },
  sum: { sv: 'Raden är summan av andra rader.', en: 'The row is the sum of other rows.' },
  net: { sv: 'Intäkter och kostnader tillsammans.', en: 'Revenues and costs together.' },
  ofWhich: { sv: 'Del av raden ovanför.', en: 'A part of the row above.' },
  noName: { sv: 'Raden har inget namn.', en: 'The row has no name.' },
  part: { sv: 'Läggs till områdets rad.', en: 'Added to the row of its area.' },
  added: { sv: 'Läggs på summan.', en: 'Added to the total.' },
  totalBlock: { sv: 'Blocket är summan av de andra.', en: 'The block is the sum of the others.' },
} satisfies Readonly<Record<string, Bilingual>>;

/** Works out what each line of a table is. `hasSideColumns`: sides stand beside each other. */
export function layoutOf(
  lines: readonly Line[],
  hasKind: boolean,
  hasSideColumns: boolean,
  step: number,
): Layout {
  const last = lastWithAmounts(lines);
  const body = lines.slice(0, last + 1);
  const notes = lines
    .slice(last + 1)
    .map((line): OtherLine => ({ line, kind: 'note', why: WHY.note }));
  const kind = hasSideColumns ? 'columns' : hasKind ? 'kindColumn' : kindOf(body);
  const layout = LAYOUTS[kind](body, step);
  return { kind, ...layout, others: [...layout.others, ...notes] };
}

type Sorted = Omit<Layout, 'kind'>;

function lastWithAmounts(lines: readonly Line[]): number {
  for (let index = lines.length - 1; index >= 0; index--) {
    if ((lines[index]?.amounts.size ?? 0) > 0) return index;
  }
  return -1;
}

const hasAmounts = ({ amounts, dashes }: Line): boolean => amounts.size > 0 || dashes >= 2;

function kindOf(lines: readonly Line[]): LayoutKind {
  const filled = lines.filter(hasAmounts);
  if (areBlocks(filled)) return 'areaBlocks';
  const ofSide = filled.filter(({ meaning }) => meaning.areaOfSide !== null);
  if (ofSide.length >= 2 && ofSide.length * 2 >= filled.length) return 'labels';
  const saysSide = lines.some(({ meaning: { post } }) => post === 'costs' || post === 'revenues');
  if (!saysSide) return 'net';
  const areas = filled.filter(
    ({ meaning: { post, isTotal, side } }) => post === null && !isTotal && side === null,
  );
  return areas.length === 0 ? 'posts' : 'sideBlocks';
}

/** Whether the same sides come again and again: a block for every area. */
function areBlocks(filled: readonly Line[]): boolean {
  const sided = filled.filter(({ meaning: { side, isTotal } }) => side !== null && !isTotal);
  const names = sided.map(({ label }) => plainName(label).toLowerCase());
  const sides = new Set(sided.map(({ meaning }) => meaning.side));
  return sides.size >= 2 && new Set(names).size < names.length && sided.length * 2 > filled.length;
}

const isHeading = (line: Line): boolean => !hasAmounts(line);

/** Sums among area lines, so that no amount counts twice. */
function withoutSums(
  areas: readonly AreaLine[],
  step: number,
): { areas: AreaLine[]; others: OtherLine[] } {
  const lines = areas.map(({ line }) => line);
  const sums = new Set(sumsAmong(lines, step).map(({ line }) => line));
  const kept: AreaLine[] = [];
  const others: OtherLine[] = [];
  areas.forEach((area) => {
    const { line } = area;
    if (sums.has(line)) others.push({ line, kind: 'subtotal', why: WHY.sum });
    else if (line.meaning.isOfWhich) others.push({ line, kind: 'other', why: WHY.ofWhich });
    else if (line.label === '') others.push({ line, kind: 'other', why: WHY.noName });
    else kept.push(area);
  });
  return { areas: kept, others };
}

/** A line that says it is a total, whatever the arithmetic. */
function totalLine(line: Line, side: Side | null): PostLine | OtherLine | null {
  const { meaning } = line;
  if (meaning.isSubtotal) return { line, kind: 'subtotal', why: WHY.word };
  if (meaning.post !== null) return { line, post: meaning.post, side: sideOfPost(meaning.post) };
  if (meaning.side === 'net') return { line, post: 'resultBefore', side: 'net' };
  if (!meaning.isTotal) return null;
  const of = kindIn(line.kindText) ?? side;
  if (of === 'cost') return { line, post: 'costs', side: 'cost' };
  if (of === 'revenue') return { line, post: 'revenues', side: 'revenue' };
  return { line, kind: 'total', why: WHY.word };
}

const sideOfPost = (post: Post): Side =>
  post === 'costs' || post === 'ofWhichDepreciation'
    ? 'cost'
    : post === 'revenues'
      ? 'revenue'
      : 'net';

const isPost = (found: PostLine | OtherLine): found is PostLine => 'post' in found;

/** Gathers what a layout finds. */
class Gathered {
  readonly areas: AreaLine[] = [];
  readonly posts: PostLine[] = [];
  readonly others: OtherLine[] = [];

  other(line: Line, kind: RowKind, why: Bilingual): void {
    this.others.push({ line, kind, why });
  }

  total(found: PostLine | OtherLine): void {
    if (!isPost(found)) this.others.push(found);
    else if (this.posts.some(({ post }) => post === found.post))
      this.other(found.line, 'subtotal', WHY.word);
    else this.posts.push(found);
  }

  /** The lines sorted, sums among the areas told apart side by side. */
  finish(step: number): Sorted {
    const groups = new Map<Side | null, AreaLine[]>();
    for (const area of this.areas) {
      const group = groups.get(area.side);
      if (group) group.push(area);
      else groups.set(area.side, [area]);
    }
    const parted = [...groups.values()].map((group) => withoutSums(group, step));
    const order = new Map(this.areas.map((area, index) => [area, index]));
    const areas = parted
      .flatMap((part) => part.areas)
      .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    return {
      areas,
      posts: this.posts,
      others: [...this.others, ...parted.flatMap((part) => part.others)],
    };
  }
}

const LAYOUTS: Readonly<Record<LayoutKind, (lines: readonly Line[], step: number) => Sorted>> = {
  kindColumn: byKind,
  sideBlocks: bySideBlocks,
  areaBlocks: byAreaBlocks,
  labels: byLabels,
  columns: byRow,
  posts: byPosts,
  net: byRow,
};

function byKind(lines: readonly Line[], step: number): Sorted {
  const found = new Gathered();
  let area = '';
  for (const line of lines) {
    if (isHeading(line)) {
      found.other(line, 'heading', WHY.heading);
      if (line.label !== '') area = plainName(line.label);
      continue;
    }
    const side = kindIn(line.kindText);
    if (side === null || line.meaning.isTotal) {
      const total = totalLine(line, side);
      if (total) found.total(total);
      else found.other(line, 'other', WHY.noName);
      continue;
    }
    // The name may stand only on the first of an area's rows.
    if (line.label !== '') area = plainName(line.label);
    if (side === 'net') found.other(line, 'net', WHY.net);
    else found.areas.push({ line, area, side });
  }
  const kept = found.finish(step);
  return kept;
}

function bySideBlocks(lines: readonly Line[], step: number): Sorted {
  const found = new Gathered();
  let side: Side | null = null;
  lines.forEach((line, index) => {
    const { meaning } = line;
    if (isHeading(line)) {
      const of = meaning.side ?? sideOfHeading(line.label);
      if (of !== null) {
        side = of;
      }
      found.other(line, 'heading', WHY.heading);
      return;
    }
    const of = meaning.post === null ? null : sideOfPost(meaning.post);
    if (
      of !== null &&
      of !== 'net' &&
      meaning.post !== 'ofWhichDepreciation' &&
      opensBlock(lines, index, side)
    ) {
      // The heading of the block holds its sum.
      side = of;
      found.total({ line, post: meaning.post as Post, side: of });
      return;
    }
    const total =
      meaning.isTotal || meaning.isSubtotal || meaning.post !== null || meaning.side === 'net'
        ? totalLine(line, side)
        : null;
    if (total) {
      found.total(total);
      if (isPost(total) && total.side !== 'net') {
        side = null;
      }
      return;
    }
    found.areas.push({
      line,
      area: plainName(line.label),
      side: side ?? sideAhead(lines, index),
    });
  });
  return found.finish(step);
}

/** Whether the areas of a side follow the line that holds their sum: no other block is open. */
function opensBlock(lines: readonly Line[], index: number, side: Side | null): boolean {
  const line = lines[index] as Line;
  const next = lines[index + 1];
  if (line.meaning.isTotal || side !== null || !next || isHeading(next)) return false;
  return (
    next.meaning.post === null && !next.meaning.isTotal && (isInside(next, line) || index === 0)
  );
}

/** The side of the total that closes the block, where no heading opened it. */
function sideAhead(lines: readonly Line[], index: number): Side | null {
  for (let at = index + 1; at < lines.length; at++) {
    const { post } = (lines[at] as Line).meaning;
    if (post === 'costs') return 'cost';
    if (post === 'revenues') return 'revenue';
  }
  return null;
}

/** `Nämndens kostnader`, `KOSTNADER 2024`: a heading that only one side stands in. */
function sideOfHeading(label: string): Side | null {
  const text = label.toLowerCase();
  const cost = /kostnad|utgift|anslag|cost|expen/.test(text);
  const revenue = /intäkt|inkomst|revenue|incomes?/.test(text);
  return cost === revenue ? null : cost ? 'cost' : 'revenue';
}

/** A heading and the lines of sides beneath it. */
interface Block {
  readonly area: string;
  readonly isTotal: boolean;
  readonly members: Line[];
}

function byAreaBlocks(lines: readonly Line[], step: number): Sorted {
  const found = new Gathered();
  const filled = blocksOf(lines, found).filter(({ members }) => members.length > 0);
  const totals = filled.filter((one) => one.isTotal || isSumOfBlocks(one, filled, step));
  for (const { area, members } of filled) {
    if (totals.some((total) => total.members === members)) continue;
    for (const line of members) {
      if (line.meaning.side === 'net') found.other(line, 'net', WHY.net);
      else found.areas.push({ line, area, side: line.meaning.side });
    }
  }
  for (const { members } of totals) addTotals(members, found);
  return { areas: found.areas, posts: found.posts, others: found.others };
}

function blocksOf(lines: readonly Line[], found: Gathered): Block[] {
  const blocks: Block[] = [];
  const open = (area: string, isTotal: boolean): Block => {
    const block = { area, isTotal, members: [] };
    blocks.push(block);
    return block;
  };
  let block: Block | null = null;
  for (const line of lines) {
    const { meaning, label } = line;
    const filled = hasAmounts(line);
    if (filled && meaning.side !== null && !meaning.isTotal) {
      block ??= open('', true);
      block.members.push(line);
    } else if (filled && (meaning.isTotal || meaning.post !== null)) {
      const total = totalLine(line, null);
      if (total) found.total(total);
      // What follows belongs to the totals too, until a heading.
      block = open('', true);
    } else if (label !== '') {
      found.other(line, filled ? 'net' : 'heading', filled ? WHY.net : WHY.heading);
      block = open(plainName(label), meaning.isTotal);
    } else if (filled) found.other(line, 'other', WHY.noName);
  }
  return blocks;
}

function addTotals(members: readonly Line[], found: Gathered): void {
  for (const line of members) {
    const side = line.meaning.side as Side;
    const post: Post = side === 'cost' ? 'costs' : side === 'revenue' ? 'revenues' : 'resultBefore';
    const isOneOfSeveral = members.filter(({ meaning }) => meaning.side === side).length > 1;
    if (isOneOfSeveral) found.other(line, 'total', WHY.totalBlock);
    else found.total({ line, post, side });
  }
}

/** Whether a block holds the sums of all the others, member by member. */
function isSumOfBlocks(
  block: { readonly members: readonly Line[] },
  blocks: readonly { readonly members: readonly Line[] }[],
  step: number,
): boolean {
  const others = blocks.filter((other) => other !== block);
  if (others.length < 2) return false;
  let holds = 0;
  let fails = 0;
  for (const line of block.members) {
    for (const [column, value] of line.amounts) {
      let sum = 0;
      for (const other of others) {
        for (const member of other.members) {
          if (plainName(member.label) === plainName(line.label))
            sum += member.amounts.get(column) ?? 0;
        }
      }
      if (value === 0 && sum === 0) continue;
      if (Math.abs(value - sum) <= (step / 2) * (others.length + 1) + 1e-9) holds++;
      else fails++;
    }
  }
  return holds > 1 && holds > fails;
}

function byLabels(lines: readonly Line[], step: number): Sorted {
  const found = new Gathered();
  for (const line of lines) {
    const { areaOfSide } = line.meaning;
    if (isHeading(line)) found.other(line, 'heading', WHY.heading);
    else if (areaOfSide === null) {
      const total = totalLine(line, null);
      if (total) found.total(total);
      else found.areas.push({ line, area: plainName(line.label), side: null });
    } else {
      const side = sideBehind(line.label);
      if (side === 'net') found.other(line, 'net', WHY.net);
      else found.areas.push({ line, area: plainName(areaOfSide), side });
    }
  }
  return found.finish(step);
}

/** What is put on top of a total, and is no area. */
const ADDED = /indire[ck]t|overhead|påslag|\(\d+ ?%\)/i;

/** One row per area: side by columns, or not said at all. */
function byRow(lines: readonly Line[], step: number): Sorted {
  const found = new Gathered();
  let isAfter = false;
  lines.forEach((line) => {
    if (isHeading(line)) return found.other(line, 'heading', WHY.heading);
    const { meaning } = line;
    if (isAfter && ADDED.test(line.label)) return found.other(line, 'other', WHY.added);
    const isTotal =
      meaning.isTotal ||
      meaning.isSubtotal ||
      (meaning.post !== null && meaning.side !== 'cost' && meaning.side !== 'revenue') ||
      meaning.side === 'net';
    const total = isTotal ? totalLine(line, null) : null;
    if (total) found.total(total);
    else found.areas.push({ line, area: plainName(line.label), side: null });
    isAfter ||= meaning.isTotal;
  });
  return found.finish(step);
}

function byPosts(lines: readonly Line[]): Sorted {
  const found = new Gathered();
  for (const line of lines) {
    if (isHeading(line)) found.other(line, 'heading', WHY.heading);
    else {
      const total = totalLine(line, null);
      if (total) found.total(total);
      else found.other(line, 'other', line.meaning.isOfWhich ? WHY.ofWhich : WHY.part);
    }
  }
  return { areas: found.areas, posts: found.posts, others: found.others };
}
