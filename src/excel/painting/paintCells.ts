import { quotedSheet } from '../../sheets/cells/cellReference';
import type { PlannedCell, SheetPlan } from '../../sheets/plan/sheetPlan';
import { asWritten } from '../writing/asWritten';
import { bytesOf, type Payload } from './payload';
import { rowBlocks } from './rowBlocks';

/** Empties a sheet of all that Tertial writes: the notes and comments of a user's stay. */
export function emptyCells(sheet: Excel.Worksheet): void {
  const all = sheet.getRange();
  all.clear('Contents');
  all.clear('Hyperlinks');
  all.clear('Formats');
  all.conditionalFormats.clearAll();
}

/** Writes what stands in the cells of a plan, in blocks. */
export async function paintCells(
  sheet: Excel.Worksheet,
  { rows }: SheetPlan,
  payload: Payload,
): Promise<void> {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const across = <T>(row: number, of: (cell: PlannedCell | null) => T): T[] =>
    Array.from({ length: width }, (_, column) => of(rows[row]?.cells[column] ?? null));
  const blocks = rowBlocks(
    rows.length,
    (row) => ({
      formats: across(row, (cell) => cell?.format ?? GENERAL),
      contents: across(row, contentOf),
      links: across(row, linkOf),
    }),
    ({ contents, links }) => bytesOf(contents) + (links.some(isLinked) ? bytesOf(links) : 0),
  );
  for (const { first, rows: lines, bytes } of blocks) {
    await payload.room(bytes);
    const block = sheet.getRangeByIndexes(first, 0, lines.length, width);
    // Number formats go first: they decide how Excel reads what is written. Links are written
    // before formats.
    for (let column = 0; column < width; column++) {
      const formats = lines.map((line) => line.formats[column] ?? GENERAL);
      await payload.room(isOneOf(formats) ? 0 : bytesOf(formats));
      paintFormats(block.getColumn(column), formats);
    }
    block.formulas = lines.map(({ contents }) => contents);
    if (lines.some(({ links }) => links.some(isLinked)))
      block.setCellProperties(lines.map(({ links }) => links));
  }
}

const GENERAL = 'General';

const isLinked = (link: Excel.SettableCellProperties): boolean => 'hyperlink' in link;

const isOneOf = (formats: readonly string[]): boolean =>
  formats.every((format) => format === formats[0]);

/** The formats of a column; most have one, and many the one that they have already. */
function paintFormats(column: Excel.Range, formats: readonly string[]): void {
  const [first = GENERAL] = formats;
  if (!isOneOf(formats)) {
    column.numberFormat = formats.map((format) => [format]);
  } else if (first !== GENERAL) {
    // One format for a whole range is given alone, whatever the type says.
    column.numberFormat = first as unknown as string[][];
  }
}

function contentOf(cell: PlannedCell | null): string | number | boolean {
  if (!cell) return '';
  return cell.formula === null ? asWritten(cell.value) : `=${cell.formula}`;
}

function linkOf(cell: PlannedCell | null): Excel.SettableCellProperties {
  if (!cell?.link) return {};
  const { sheet, address } = cell.link;
  return { hyperlink: { documentReference: `${quotedSheet(sheet)}!${address}` } };
}
