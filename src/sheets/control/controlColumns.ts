import { type Decimal, toNumber, trim } from '../../figures/decimal';
import { moneyFormat } from '../../report/moneyFormat';
import type { CellReference, Finding } from '../../rules/finding';
import { SEVERITY_WORD } from '../../rules/severityWords';
import { cellRanges } from '../cells/cellRanges';
import type { ControlRow } from './controlRows';
import { textCell } from '../cells/plannedCell';
import type { PlannedCell } from '../plan/sheetPlan';
import type { StyleName } from '../plan/styles';

interface ControlColumn {
  readonly header: string;
  readonly width: number;
  readonly hidden?: boolean;
  readonly isNumber?: boolean;
  /** Sets a text apart from the column to its left. */
  readonly indent?: number;
  /** What it is for the painter: where a user writes, or the keys of the rows. */
  readonly holds?: 'comment' | 'key';
  readonly cell: (row: ControlRow) => PlannedCell | null;
}

const WORDS: Readonly<Record<ControlRow['kind'], readonly [word: string, style: StyleName]>> = {
  error: [SEVERITY_WORD.error.sv, 'error'],
  warning: [SEVERITY_WORD.warning.sv, 'warning'],
  info: [SEVERITY_WORD.info.sv, 'info'],
  waiver: ['Godkänd', 'quiet'],
  notTestable: ['Kan inte prövas', 'quiet'],
  settled: ['Borta', 'quiet'],
  nothing: ['–', 'quiet'],
};

/** The columns of the control report, from the left; advice has one when there is any. */
export const controlColumns = (hasAdvice: boolean): readonly ControlColumn[] => [
  { header: 'Allvar', width: 12, cell: ({ kind }) => textCell(...WORDS[kind]) },
  { header: 'Regel', width: 9, cell: ({ rule }) => textCell(rule, 'text') },
  { header: 'Vad det gäller', width: 58, cell: ({ text }) => textCell(text, 'text') },
  {
    header: 'Cell',
    width: 20,
    indent: 1,
    cell: ({ finding }) => linkCell(finding?.cells.slice(0, 1) ?? []),
  },
  {
    header: 'Jämförs med',
    width: 24,
    indent: 1,
    cell: ({ finding }) => linkCell(finding?.cells.slice(1) ?? []),
  },
  ...FIGURES.map(({ name, header, width }) => ({
    header,
    width,
    isNumber: true,
    cell: ({ finding }: ControlRow) => numberCell(finding, name),
  })),
  {
    header: 'Enhet',
    width: 9,
    indent: 1,
    cell: ({ finding }) => textCell(finding?.unit ?? '', 'text', 1),
  },
  ...(hasAdvice ? [ADVICE] : []),
  {
    header: 'Egen anteckning',
    width: 27,
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

const ADVICE: ControlColumn = {
  header: 'Trolig felkälla och förslag',
  width: 31,
  indent: 1,
  cell: ({ advice }) => textCell(advice, 'text', 1),
};

/** More ranges than this are counted, not listed. */
const MOST_LISTED = 3;

/** Cells by name, those that stand together as one range; the link leads to the first. */
function linkCell(cells: readonly CellReference[]): PlannedCell {
  const ranges = cellRanges(cells);
  const [first] = ranges;
  if (first === undefined) return textCell('', 'text', 1);
  const listed = ranges.slice(0, MOST_LISTED).map(({ sheet, address }, index) => {
    const isNamed = index > 0 && ranges[index - 1]?.sheet === sheet;
    return isNamed ? address : `${sheet}!${address}`;
  });
  const more = ranges.length - listed.length;
  const text = more > 0 ? `${listed.join(', ')} och ${more} till` : listed.join(', ');
  return { ...textCell(text, 'link', 1), link: first };
}

type FigureName = 'reported' | 'expected' | 'imbalance' | 'tolerance';
const FIGURES: readonly { name: FigureName; header: string; width: number }[] = [
  { name: 'reported', header: 'Angivet', width: 13 },
  { name: 'expected', header: 'Väntat', width: 13 },
  { name: 'imbalance', header: 'Skillnad', width: 11 },
  { name: 'tolerance', header: 'Tolerans', width: 10 },
];

/** More decimals than this say nothing about an amount. */
const MOST_DECIMALS = 2;

/** All figures of a row show as many decimals as the finest of them. */
function numberCell(finding: Finding | null, name: FigureName): PlannedCell {
  const value = finding?.[name] ?? null;
  if (finding === null || value === null) return textCell('', 'figure');
  const known = FIGURES.map((figure) => finding[figure.name]).filter(
    (figure): figure is Decimal => figure !== null,
  );
  const decimals = Math.min(MOST_DECIMALS, Math.max(...known.map((figure) => trim(figure).scale)));
  return { value: toNumber(value), formula: null, style: 'figure', format: moneyFormat(decimals) };
}
