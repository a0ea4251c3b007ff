import { cleanText } from '../../language/words/cleanText';
import type { Frame, FrameColumn } from '../grid/frame';
import { textIn } from '../grid/frame';
import { saysMoney } from '../grid/headerRows';
import type { GridRow } from '../grid/sheetGrid';
import { kindIn, rowMeaning, type RowMeaning } from '../words/rowWords';

/** What the columns of a framed table are, apart from which amounts they hold. */
export interface TableColumns {
  /** The columns of labels, the outermost first; the last of them names the row. */
  readonly labels: readonly FrameColumn[];
  /** A column of K and I, Kostnad and Intäkt. */
  readonly kind: FrameColumn | null;
  readonly comment: FrameColumn | null;
  /** Columns that hold amounts, whatever their header says. */
  readonly amounts: readonly FrameColumn[];
  readonly others: readonly FrameColumn[];
}

/** A row of a framed table: what it is called, and its amounts by column. */
export interface Line {
  readonly row: GridRow;
  /** As written, the innermost label that is filled. */
  readonly label: string;
  readonly meaning: RowMeaning;
  /** The word of its side, where a column has that. */
  readonly kindText: string;
  /** How far in it stands: column of the label, indent and spaces. */
  readonly depth: number;
  readonly isBold: boolean;
  /** By column; a dash or a text gives none. */
  readonly amounts: ReadonlyMap<number, number>;
  /** Columns with a dash. */
  readonly dashes: number;
}

const KIND_SHARE = 0.6;
/** Headers of labels that are areas, and that are something else. */
export const STRONG_LABEL =
  /verksamhet|område|enhet|avdelning|förvaltning|post\b|benämning|department|unit|area|investering|proje[ck]t/;
export const WEAK_LABEL = /class|kategori|category|kostnadsslag|kontogrupp|konto|function|kod|typ/;

/** Tells the columns of a frame apart. */
export function tableColumns({ columns, rows }: Frame): TableColumns {
  const kind = columns.find((column) => isKind(column, columns, rows)) ?? null;
  const amounts = columns.filter(
    (column) =>
      column !== kind &&
      column.meaning.role !== 'code' &&
      (saysMoney(column.meaning) || column.amounts > column.texts) &&
      column.amounts + column.dashes > 0 &&
      (column.amounts >= column.texts || saysMoney(column.meaning)),
  );
  const texts = columns.filter((column) => column !== kind && !amounts.includes(column));
  const comment = texts.find(({ meaning }) => meaning.role === 'comment') ?? null;
  const named = texts.filter(
    ({ texts: count, meaning }) =>
      count > 0 && !['comment', 'share', 'code'].includes(meaning.role ?? ''),
  );
  const labels = labelColumns(named, rows);
  const used = new Set([...labels, ...amounts, kind, comment]);
  return { labels, kind, comment, amounts, others: columns.filter((column) => !used.has(column)) };
}

/** A column of sides beside one of names: an area's block has its sides among the names. */
function isKind(
  { column, texts, amounts, meaning }: FrameColumn,
  columns: readonly FrameColumn[],
  rows: readonly GridRow[],
): boolean {
  if (texts === 0 || amounts > 0) return false;
  const hasNames = columns.some(
    (other) =>
      other.column !== column && other.texts > other.amounts && other.meaning.role !== 'comment',
  );
  const written = rows.flatMap((row) => {
    const text = textIn(row, column);
    return text === '' ? [] : [text];
  });
  const known = written.filter((text) => kindIn(text) !== null);
  const isNamed = meaning.role === 'kind' || new Set(known).size < known.length;
  return hasNames && isNamed && known.length >= written.length * KIND_SHARE;
}

/**
 * The columns that name the rows. Usually one; where rows fill either one column or another, the
 * column tells parents from children; where one is filled now and then before a full one, it groups.
 */
function labelColumns(named: readonly FrameColumn[], rows: readonly GridRow[]): FrameColumn[] {
  const [first] = named;
  if (!first || named.length === 1) return [...named];
  const weight = ({ meaning, header }: FrameColumn): number => {
    const text = header.toLowerCase();
    if (WEAK_LABEL.test(text)) return 1;
    return STRONG_LABEL.test(text) ? 3 : meaning.role === 'label' ? 2 : 0;
  };
  const strongest = [...named].sort((a, b) => weight(b) - weight(a))[0] ?? first;
  const beside = named.filter(({ column }) => Math.abs(column - strongest.column) <= 2);
  const isEither = (other: FrameColumn): boolean => {
    const both = rows.filter(
      (row) => row.cells.has(other.column) && row.cells.has(strongest.column),
    );
    return other !== strongest && both.length <= 1 && other.texts > 0 && other.header === '';
  };
  const either = beside.filter(isEither);
  return [...either, strongest].sort((a, b) => a.column - b.column);
}

/** The lines of a frame, one a row. */
export const linesOf = ({ rows }: Frame, columns: TableColumns): Line[] =>
  rows.map((row) => lineOf(row, columns));

function lineOf(row: GridRow, { labels, kind, amounts }: TableColumns): Line {
  let label = '';
  let depth = 0;
  let isBold = false;
  labels.forEach(({ column }, index) => {
    const cell = row.cells.get(column);
    if (!cell || cell.seen.kind === 'error') return;
    const { value } = cell.cell;
    const written =
      typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
    if (written.trim() === '') return;
    label = cleanText(written);
    const spaces = /^[\s\u00A0]*/.exec(written)?.[0].length ?? 0;
    depth = index * 10 + cell.cell.indent + Math.ceil(spaces / 2) + (/^[-–•]/.test(label) ? 1 : 0);
    ({ isBold } = cell.cell);
  });
  const values = new Map<number, number>();
  let dashes = 0;
  for (const { column } of amounts) {
    const seen = row.cells.get(column)?.seen;
    if (seen?.kind === 'number' && seen.unit !== '%') values.set(column, seen.number);
    else if (seen?.kind === 'dash') dashes++;
  }
  const kindText = kind ? textIn(row, kind.column) : '';
  return {
    row,
    label,
    meaning: rowMeaning(label),
    kindText,
    depth,
    isBold,
    amounts: values,
    dashes,
  };
}
