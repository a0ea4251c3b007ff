/**
 * The lines that a text takes when it is broken between words. Widths count digits, and letters are
 * somewhat narrower, which leaves room for the fonts that stand in for Calibri.
 */
export function lineCount(text: string, width: number): number {
  const room = Math.max(1, width);
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= room) {
      used = needed;
      continue;
    }
    // A word longer than the line is cut, as Excel does.
    lines += used === 0 ? 0 : 1;
    lines += Math.ceil(word.length / room) - 1;
    used = word.length % room || Math.min(word.length, room);
  }
  return lines;
}
