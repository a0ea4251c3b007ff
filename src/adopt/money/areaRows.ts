import { foldText } from '../../language/words/cleanText';
import { spellings } from '../../report/column';
import { areas } from '../../report/tables/areas';
import type { Asker } from '../asking/asker';
import { addQuestion } from '../asking/moneyQuestions';
import type { AdoptedCell, AdoptedRow } from '../proposal/adoption';
import { plainName } from '../words/plainName';
import type { ChosenSide, MoneyContext } from './chosenSides';
import type { AreaLine } from './layout';
import { addedCells, moneyCell, NOTHING } from './moneyCell';
import type { MoneyTable } from './moneyTable';
import { isSumOf } from './sums';

const KIND_WORDS = spellings(areas.columns.kind.words);

/** The rows of Verksamheter that a table gives. */
export function areaRows(
  table: MoneyTable,
  sides: readonly ChosenSide[],
  context: MoneyContext,
): AdoptedRow[] {
  if (table.layout.areas.length === 0) return [];
  const entries = sides.flatMap((side) =>
    side.reading.lines
      .filter(({ line }) => line.amounts.size + line.dashes > 0)
      .map((line) => ({ side, line })),
  );
  const groups = new Map<string, { side: ChosenSide; lines: AreaLine[] }>();
  for (const { side, line } of entries) {
    const key = `${foldText(line.area)}|${side.reading.side ?? ''}`;
    const group = groups.get(key);
    if (group) group.lines.push(line);
    else groups.set(key, { side, lines: [line] });
  }
  const inDoubt = [...groups.values()].filter(
    (group) => group.lines.length > 1 && !isProven(table, group),
  );
  const adds = inDoubt.length === 0 || mayAdd(table, inDoubt, context.asker);
  const rows = [...groups.values()].map((group) => areaRow(table, group, context, adds));
  return inOrder(table, rows);
}

/** Of blocks and of columns side by side, an area's costs come first; else rows stand as they stood. */
function inOrder({ layout }: MoneyTable, rows: AdoptedRow[]): AdoptedRow[] {
  if (layout.kind !== 'areaBlocks' && layout.kind !== 'columns') {
    return rows.sort((a, b) => a.row - b.row);
  }
  const first = new Map<string, number>();
  for (const { row, cells } of rows) {
    const area = nameOf(cells);
    first.set(area, Math.min(first.get(area) ?? Infinity, row));
  }
  const orderOf = ({ cells }: AdoptedRow): number => first.get(nameOf(cells)) ?? 0;
  const isRevenue = ({ cells }: AdoptedRow): number =>
    cells.kind?.value === KIND_WORDS.revenue ? 1 : 0;
  return rows.sort((a, b) => orderOf(a) - orderOf(b) || isRevenue(a) - isRevenue(b));
}

const nameOf = ({ area }: AdoptedRow['cells']): string =>
  typeof area?.value === 'string' ? area.value : '';

/** Whether a block's net confirms that its lines of one side belong together, in either sign. */
function isProven(
  { layout, step }: MoneyTable,
  { lines }: { lines: readonly AreaLine[] },
): boolean {
  if (layout.kind !== 'areaBlocks') return false;
  const area = lines[0]?.area;
  const own = layout.areas.filter((line) => line.area === area);
  return [
    [1, 1],
    [1, -1],
    [-1, 1],
  ].some(([cost = 1, revenue = 1]) => {
    const sums = new Map<number, number>();
    for (const { line, side } of own) {
      for (const [column, value] of line.amounts) {
        const signed = value * (side === 'cost' ? cost : revenue);
        sums.set(column, (sums.get(column) ?? 0) + signed);
      }
    }
    return layout.others.some(
      ({ line, kind }) => kind === 'net' && isSumOf(line, sums, own.length, step),
    );
  });
}

function mayAdd(
  table: MoneyTable,
  groups: readonly { lines: readonly AreaLine[] }[],
  asker: Asker,
): boolean {
  const [group] = groups;
  const answer = asker.ask(
    addQuestion(table.frame.grid.sheet.name, group?.lines[0]?.area ?? '', group?.lines.length ?? 0),
  );
  return answer === 'add them';
}

function areaRow(
  { frame: { grid }, columns }: MoneyTable,
  { side, lines }: { side: ChosenSide; lines: readonly AreaLine[] },
  context: MoneyContext,
  adds: boolean,
): AdoptedRow {
  const [first] = lines as [AreaLine];
  const cells: Record<string, AdoptedCell> = {
    area: textCell(plainName(first.area)),
    kind: textCell(side.side === null || side.side === 'net' ? null : KIND_WORDS[side.side]),
  };
  const isOpen = lines.length > 1 && !adds;
  for (const [field, { column }] of side.columns) {
    const turning = { ...context, sign: field === 'variance' ? side.varianceSign : side.sign };
    const single = lines.map(({ line }) => moneyCell(grid, line.row.row, column, turning));
    const cell = addedCells(single);
    cells[field] = isOpen ? { ...cell, value: null } : cell;
  }
  const comment = columns.comment?.column;
  if (comment !== undefined) {
    const text = lines
      .map(({ line }) => line.row.cells.get(comment)?.seen.text ?? '')
      .filter((part) => part !== '');
    cells.comment =
      text.length > 0
        ? { value: text.join(' '), sources: sourcesOf(grid.sheet.name, lines, comment) }
        : NOTHING;
  }
  return { sheet: grid.sheet.name, row: first.line.row.row, isNet: side.isNet, cells };
}

const sourcesOf = (sheet: string, lines: readonly AreaLine[], column: number) =>
  lines.map(({ line }) => {
    const cell = line.row.cells.get(column)?.cell;
    const written = cell ? { value: cell.value, format: cell.format, formula: cell.formula } : null;
    return { sheet, row: line.row.row, column, written, sign: 1 as const, unit: null };
  });

export const textCell = (value: string | null): AdoptedCell => ({ value, sources: [] });
