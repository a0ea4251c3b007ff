import type { GridRow } from './grid';

const DELIMITERS = [';', '\t', ',', '|'] as const;

/** Lines enough to tell the delimiter by. */
const LOOKED_AT = 200;

/**
 * What keeps the fields of a text apart: the sign that gives the most lines the same number of
 * fields, two or more.
 */
export function delimiterOf(text: string): string {
  const lines = text.split(/\r\n|\n|\r/, LOOKED_AT).filter((line) => line.trim() !== '');
  let best = { delimiter: ';', score: 0 };
  for (const delimiter of DELIMITERS) {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const fields = splitLine(line, delimiter).length;
      if (fields > 1) counts.set(fields, (counts.get(fields) ?? 0) + 1);
    }
    const score = [...counts].reduce(
      (most, [fields, count]) => Math.max(most, count * 100 + fields),
      0,
    );
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** The rows of a text; a quoted field may hold line ends. */
export function splitCsv(text: string, delimiter: string): readonly GridRow[] {
  const rows: GridRow[] = [];
  const lines = text.split(/\r\n|\n|\r/);
  for (let at = 0; at < lines.length; at++) {
    const line = at + 1;
    let written = lines[at] ?? '';
    while (hasOpenQuote(written) && at + 1 < lines.length && at + 1 - line < 50) {
      written += `\n${lines[++at] ?? ''}`;
    }
    rows.push({ line, cells: splitLine(written, delimiter) });
  }
  return rows;
}

const hasOpenQuote = (text: string): boolean => (text.match(/"/g)?.length ?? 0) % 2 === 1;

function splitLine(line: string, delimiter: string): string[] {
  if (!line.includes('"')) return line.split(delimiter);
  const fields: string[] = [];
  let field = '';
  let isQuoted = false;
  for (let at = 0; at < line.length; at++) {
    const sign = line[at];
    if (sign === '"') {
      if (isQuoted && line[at + 1] === '"') {
        field += '"';
        at++;
      } else isQuoted = !isQuoted;
    } else if (sign === delimiter && !isQuoted) {
      fields.push(field);
      field = '';
    } else field += sign;
  }
  fields.push(field);
  return fields;
}
