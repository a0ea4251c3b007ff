import { parseReference, referenceArea } from '../formula/reference';
import { tokenize } from '../formula/tokens';
import type { Area } from '../model/area';
import type { Book } from '../model/book';
import type { Sheet } from '../model/sheet';

/** Cells that a formula reads. */
export interface Read {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Everything that makes a formula's result change. */
export interface Reads {
  readonly cells: readonly Read[];
  /** Volatile: recalculated every time, even when nothing it reads has changed. */
  readonly volatile: boolean;
}

const VOLATILE = new Set([
  'NOW',
  'TODAY',
  'RAND',
  'RANDBETWEEN',
  'RANDARRAY',
  'OFFSET',
  'INDIRECT',
  'CELL',
  'INFO',
]);

/** What a formula on a sheet reads: through references, names and tables. */
export function formulaReads(book: Book, home: Sheet, formula: string): Reads {
  const cells: Read[] = [];
  let volatile = false;
  const visit = (text: string, seen: ReadonlySet<string>): void => {
    for (const token of tokenize(text)) {
      if (token.kind === 'reference') cells.push(...readReference(book, home, token.text));
      else if (token.kind === 'structured') cells.push(...readTable(book, home, token.text));
      else if (token.kind === 'function') volatile ||= VOLATILE.has(token.text.toUpperCase());
      else if (token.kind === 'name') {
        const name = token.text.slice(token.text.lastIndexOf('!') + 1);
        const found = book.findName(name, home);
        const key = name.toLowerCase();
        if (found && !seen.has(key)) visit(found.formula, new Set([...seen, key]));
        else if (!found) cells.push(...readTable(book, home, name));
      }
    }
  };
  visit(formula, new Set());
  return { cells, volatile };
}

function readReference(book: Book, home: Sheet, text: string): Read[] {
  const reference = parseReference(text);
  if (!reference) return [];
  const sheet = reference.sheet === undefined ? home : book.sheet(reference.sheet);
  if (!sheet) return sheetSpan(book, reference.sheet ?? '', referenceArea(reference));
  const area = referenceArea(reference);
  const spill = reference.spilled ? sheet.cell(area.top, area.left)?.spill : undefined;
  if (!spill) return [{ sheet, area }];
  const bottom = area.top + spill.rows - 1;
  return [{ sheet, area: { ...area, bottom, right: area.left + spill.columns - 1 } }];
}

/** `First:Last!A1`: the same cells on every sheet from one to the other. */
function sheetSpan(book: Book, text: string, area: Area): Read[] {
  const [first, last] = text.split(':').map((name) => book.sheet(name));
  if (!first || !last) return [];
  const [from, to] = [book.sheets.indexOf(first), book.sheets.indexOf(last)];
  return book.sheets.slice(from, to + 1).map((sheet) => ({ sheet, area }));
}

/** A part of a table counts as the whole table; without a name the tables of the sheet do. */
function readTable(book: Book, home: Sheet, text: string): Read[] {
  const bracket = text.indexOf('[');
  const name = bracket < 0 ? text : text.slice(0, bracket);
  const tables = name === '' ? home.tables : [book.table(name)];
  return tables.flatMap((table) => (table ? [{ sheet: table.sheet, area: table.area }] : []));
}
