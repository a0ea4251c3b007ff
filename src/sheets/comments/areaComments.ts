import { foldText } from '../../language/words/cleanText';
import type { AreaRow } from '../../report/rows';
import { reportedText } from '../cells/reportedText';
import type { SheetInput } from '../plan/sheet';

/** An area with its two sides, what the input says of it, and what a user has written. */
export interface AreaComment {
  readonly label: string;
  readonly cost: AreaRow | null;
  readonly revenue: AreaRow | null;
  readonly said: string;
  readonly comment: string;
  /** The key that binds a user's comment to the area. */
  readonly key: string;
}

/** The areas in the order of the input; last, comments on areas that are there no more. */
export function areaComments({ report, comments }: SheetInput): AreaComment[] {
  const texts = budgetTexts(report.texts.rows);
  const pairs = pairsOf(report.areas.rows);
  const found = pairs.map(({ name, key, rows, cost, revenue }): AreaComment => {
    const own = rows.map(({ comment }) => reportedText(comment));
    const said = [...own, ...(texts.get(foldText(name)) ?? [])].filter(Boolean).join('\n');
    return { label: name, cost, revenue, said, comment: comments.get(key) ?? '', key };
  });
  const keys = new Set(found.map(({ key }) => key));
  const gone = [...comments].filter(([key]) => !keys.has(key));
  return [
    ...found,
    ...gone.map(([key, comment]) => ({
      label: `Finns inte längre: ${key.replace(/^område\|/, '')}`,
      cost: null,
      revenue: null,
      said: '',
      comment,
      key,
    })),
  ];
}

/** `Budgetkommentar` in `Texter`, by the area that each is about. */
function budgetTexts(rows: SheetInput['report']['texts']['rows']): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  for (const { section, about, text } of rows) {
    if (foldText(section.value ?? '') !== 'budgetkommentar') continue;
    const area = foldText(about.value ?? '');
    const known = texts.get(area);
    if (known) known.push(reportedText(text));
    else texts.set(area, [reportedText(text)]);
  }
  return texts;
}

interface Pair {
  readonly name: string;
  readonly key: string;
  rows: AreaRow[];
  cost: AreaRow | null;
  revenue: AreaRow | null;
}

/** Costs and revenues of one area together. A side that is there twice has a row of its own. */
function pairsOf(rows: readonly AreaRow[]): Pair[] {
  const pairs: Pair[] = [];
  const open = new Map<string, Pair[]>();
  for (const row of rows) {
    const name = reportedText(row.area);
    const side = row.kind.value === 'revenue' ? 'revenue' : 'cost';
    const known = open.get(foldText(name)) ?? [];
    const free = known.find((pair) => pair[side] === null);
    if (free) {
      free[side] = row;
      free.rows.push(row);
      continue;
    }
    const nth = known.length === 0 ? '' : `|${known.length + 1}`;
    const pair: Pair = {
      name,
      key: `område|${name}${nth}`,
      rows: [row],
      cost: null,
      revenue: null,
    };
    pair[side] = row;
    pairs.push(pair);
    known.push(pair);
    open.set(foldText(name), known);
  }
  return pairs;
}
