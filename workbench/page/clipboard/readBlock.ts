/** Rows of cells from text with tabs, as Excel puts it on the clipboard: a quoted text may hold line ends. */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r\n|\n|\r|$)/y;
  for (let at = 0; at < text.length; at = cell.lastIndex) {
    cell.lastIndex = at;
    const match = cell.exec(text) ?? looseCell(text, at, cell);
    const [, content = '', end] = match;
    rows.at(-1)?.push(unquoted(content));
    if (end === '') return rows;
    if (end !== '\t') rows.push([]);
    else if (cell.lastIndex === text.length) rows.at(-1)?.push('');
  }
  if (rows.at(-1)?.length === 0) rows.pop();
  return rows;
}

/** A quotation mark that opens no quoted text is part of the text. */
function looseCell(text: string, at: number, cell: RegExp): string[] {
  const loose = /([^\t\r\n]*)(\t|\r\n|\n|\r|$)/y;
  loose.lastIndex = at;
  const match = loose.exec(text) ?? ['', '', ''];
  cell.lastIndex = loose.lastIndex;
  return match;
}

const unquoted = (text: string): string =>
  text.startsWith('"') && text.endsWith('"') && text.length > 1
    ? text.slice(1, -1).replaceAll('""', '"')
    : text;
