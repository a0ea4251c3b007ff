import { type Decimal, toNumber } from '../figures/decimal';
import { moneyFormat } from '../report/moneyFormat';
import type { CellReference, Finding } from '../rules/finding';
import type { ControlRow } from './controlRows';
import { textCell } from './plannedCell';
import type { PlannedCell } from './sheetPlan';
import type { StyleName } from './styles';

interface ControlColumn {
  readonly header: string;
  readonly width: number;
  readonly hidden?: boolean;
  /** What it is for the painter: where a user writes, or the keys of the rows. */
  readonly holds?: 'comment' | 'key';
  readonly cell: (row: ControlRow) => PlannedCell | null;
}

const WORDS: Readonly<Record<ControlRow['kind'], readonly [word: string, style: StyleName]>> = {
  error: ['Fel', 'error'],
  warning: ['Varning', 'warning'],
  info: ['Info', 'info'],
  waiver: ['Godkänd', 'quiet'],
  notTestable: ['Kan inte prövas', 'quiet'],
  settled: ['Borta', 'quiet'],
  nothing: ['–', 'quiet'],
};

/** The columns of the control report, from the left. */
export const controlColumns: readonly ControlColumn[] = [
  { header: 'Allvar', width: 11, cell: ({ kind }) => textCell(...WORDS[kind]) },
  { header: 'Regel', width: 9, cell: ({ rule }) => textCell(rule, 'text') },
  { header: 'Vad det gäller', width: 60, cell: ({ text }) => textCell(text, 'text') },
  { header: 'Cell', width: 19, cell: ({ finding }) => linkCell(finding?.cells.slice(0, 1) ?? []) },
  {
    header: 'Jämförs med',
    width: 24,
    cell: ({ finding }) => linkCell(finding?.cells.slice(1) ?? []),
  },
  { header: 'Angivet', width: 14, cell: ({ finding }) => numberCell(finding, 'reported') },
  { header: 'Väntat', width: 14, cell: ({ finding }) => numberCell(finding, 'expected') },
  { header: 'Skillnad', width: 14, cell: ({ finding }) => numberCell(finding, 'imbalance') },
  { header: 'Tolerans', width: 11, cell: ({ finding }) => numberCell(finding, 'tolerance') },
  { header: 'Enhet', width: 8, cell: ({ finding }) => textCell(finding?.unit ?? '', 'text') },
  {
    header: 'Egen anteckning',
    width: 32,
    holds: 'comment',
    cell: ({ comment }) => textCell(comment, 'input'),
  },
  {
    header: 'Nyckel',
    width: 20,
    hidden: true,
    holds: 'key',
    cell: ({ key }) => textCell(key, 'text'),
  },
];

/** More cells than this are counted, not listed. */
const MOST_LISTED = 4;

/** Cells by name; the link leads to the first of them. */
function linkCell(cells: readonly CellReference[]): PlannedCell {
  const [first] = cells;
  if (first === undefined) return textCell('', 'text');
  const listed = cells.slice(0, MOST_LISTED).map(({ sheet, address }, index) => {
    const isNamed = index > 0 && cells[index - 1]?.sheet === sheet;
    return isNamed ? address : `${sheet}!${address}`;
  });
  const more = cells.length - listed.length;
  const text = more > 0 ? `${listed.join(', ')} och ${more} till` : listed.join(', ');
  return {
    ...textCell(text, 'link'),
    link: { sheet: first.sheet, address: first.address },
  };
}

type FigureName = 'reported' | 'expected' | 'imbalance' | 'tolerance';
const FIGURES: readonly FigureName[] = ['reported', 'expected', 'imbalance', 'tolerance'];

/** All figures of a row show as many decimals as the finest of them. */
function numberCell(finding: Finding | null, name: FigureName): PlannedCell {
  const value = finding?.[name] ?? null;
  if (finding === null || value === null) return textCell('', 'number');
  const known = FIGURES.map((figure) => finding[figure]).filter(
    (figure): figure is Decimal => figure !== null,
  );
  const decimals = Math.max(...known.map(({ scale }) => scale));
  return { value: toNumber(value), formula: null, style: 'number', format: moneyFormat(decimals) };
}
