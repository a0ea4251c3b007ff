import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { ROOT } from '../run.mjs';

/** A change that no test noticed: where (lines and columns from 1), and what became what. */
export function saySurvivor({ fileName, location: { start, end }, replacement, status }) {
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  const last = lines.length - 1;
  lines[last] = lines[last].slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  const uncovered = status === 'NoCoverage' ? ' (no test runs it)' : '';
  const [from, to] = [lines.join('\n'), replacement].map((text) => text.replace(/\s+/g, ' '));
  const place = `${relative(ROOT, fileName)}:${start.line}:${start.column}`;
  return `${place}${uncovered}\n  ${from}\n  → ${to}\n`;
}
