/** Excel's longest sheet name. */
const LONGEST_NAME = 31;

/**
 * A name that no sheet has yet, whatever its case: `Mål`, else `Mål (2)`.
 * @param taken the names of the workbook's sheets.
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '' : ` (${number})`;
    const name = wanted.slice(0, LONGEST_NAME - ending.length) + ending;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/**
 * A width in points, as Office.js takes it, from one as files have it: in digits of the standard
 * font, 7 pixels each and their padding with them, at 96 pixels to 72 points.
 */
export const columnPoints = (characters: number): number => (characters * 7 * 72) / 96;
