/**
 * A text with a line more, after the last line that comes before it.
 *
 * @param isBefore whether a line of the text stands before the new one.
 */
export function insertLine(text, line, isBefore) {
  const lines = text.split('\n');
  const last = lines.findLastIndex((candidate) => isBefore(candidate));
  if (last < 0) throw new Error(`There is no place for the line: ${line}`);
  lines.splice(last + 1, 0, line);
  return lines.join('\n');
}
