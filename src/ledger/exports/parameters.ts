import type { MoneyUnit } from '../../figures/money';
import { readPeriodLabel } from '../../language/dates/readPeriodLabel';
import type { Month } from '../ledger';
import { cellText, type GridRow } from './grid';

/** What stands above the header, and in it. */
export interface Parameters {
  readonly unit: MoneyUnit | null;
  /** Where the unit was said, as written. */
  readonly unitWords: string | null;
  /** The last month that the list includes. */
  readonly through: Month | null;
  readonly year: number | null;
}

const UNITS: readonly (readonly [RegExp, MoneyUnit])[] = [
  [/\b(mnkr|mkr|miljoner( kronor| kr)?|msek)\b/i, 'mnkr'],
  [/\b(tkr|kkr|tusen(tal)?( kronor| kr)|ksek|tsek)\b/i, 'tkr'],
  [/\b(kr|sek|kronor)\b/i, 'kr'],
];

/** Reads the block above the header (title, period, unit) and the header itself. */
export function readParameters(above: readonly GridRow[], header: GridRow): Parameters {
  const texts = [...above, header].flatMap(({ cells }) => cells.map(cellText)).filter(Boolean);
  const lines = above.map(({ cells }) => cells.map(cellText).filter(Boolean).join(' '));
  const unit = unitIn(lines) ?? unitIn(texts);
  // When the list was made is not what it is about.
  const about = [...lines, ...header.cells.map(cellText)].filter(
    (text) => !/(utskriv|skapad|körd|datum|\d{2}:\d{2})/i.test(text),
  );
  const months = about.flatMap(monthsIn);
  const years = about
    .flatMap((text) => text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? [])
    .map(Number);
  const through = months.length > 0 ? Math.max(...months) : null;
  const year =
    through === null ? (years.length > 0 ? Math.max(...years) : null) : Math.floor(through / 100);
  return { unit: unit?.unit ?? null, unitWords: unit?.words ?? null, through, year };
}

function unitIn(texts: readonly string[]): { unit: MoneyUnit; words: string } | null {
  for (const [pattern, unit] of UNITS) {
    const words = texts.find((text) => pattern.test(text));
    if (words !== undefined) return { unit, words };
  }
  return null;
}

/** `202401 - 202408`, `2024-08`, `t.o.m. augusti 2024`. */
function monthsIn(text: string): readonly Month[] {
  const numbers = [...text.matchAll(/(?<!\d)((?:19|20)\d{2})-?(0[1-9]|1[0-2])(?!\d)(?!-?\d)/g)];
  const found = numbers.map(([, year, month]) => Number(year) * 100 + Number(month));
  const words = /(\p{L}+) ((?:19|20)\d{2})/u.exec(text);
  const label = words && readPeriodLabel(words[0]);
  if (label?.year && label.month) found.push(label.year * 100 + label.month);
  return found;
}
