/** A table in Markdown; prettier aligns it. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** What stands where there is no figure. */
export const NOTHING = '–';
