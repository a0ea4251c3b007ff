import type { Report } from '../../report/report';
import type { AreaRow } from '../../report/rows';
import { chartRows } from './netVarianceChart';
import { missingNote } from '../cells/missingSign';
import { moneyColumns, type MoneyColumn, type MoneyField } from './moneyColumns';
import { type MoneyRow, MoneyTable } from './moneyTable';
import { netVarianceRows } from './netVarianceRows';
import { noRows } from '../cells/noRows';
import { figureCell, textCell } from '../cells/plannedCell';
import { moneyRowOf, writtenText } from './postRows';
import {
  appendixTitle,
  columnRange,
  HEADER_ROW,
  openSheet,
  pageOf,
  numberHeader,
  textHeader,
} from '../plan/sheetFrame';
import type { AppendixInput, Sheet, SheetBody } from '../plan/sheet';
import type { SheetRows } from '../plan/sheetRows';
import { usualSign } from '../cells/usualSign';
import { whichReport } from '../plan/whichReport';

const FIELDS: readonly MoneyField[] = ['budget', 'booked', 'forecast', 'variance', 'priorAccounts'];
const COLUMNS = [{ width: 44 }, ...FIELDS.map(() => ({ width: 15 }))];
const VARIANCE_COLUMN = 5;

/** *Årsprognos per verksamhet*, with the net variance of every area as a chart. */
export const areasSheet = {
  id: 'verksamheter',
  title: 'Verksamheter',
  usualAppendix: 3,
  make,
} as const satisfies Sheet;

function make(input: AppendixInput): SheetBody {
  const { report } = input;
  const { heading } = report;
  const title = appendixTitle('Årsprognos per verksamhet', input);
  const columns = moneyColumns(heading, FIELDS);
  const sheet = openSheet({
    title,
    description: `${whichReport(heading)} ${usualSign(heading.money)}`,
    remark: missingNote(heading.money.decimals),
    headers: [
      textHeader('Verksamhetsområde'),
      ...columns.map(({ header }) => numberHeader(header)),
    ],
    columns: COLUMNS,
  });
  const lines = linesOf(report);
  const table = addMoney(sheet, lines, columns, report);
  if (lines.every(({ kind }) => kind === 'group')) sheet.add(noRows(report.areas));
  const lastMoneyRow = sheet.rows.length;

  const areas = lines.flatMap((line) => (line.kind === 'area' ? [line] : []));
  const totals = lines.flatMap((line) => (line.kind === 'total' ? [line.row] : []));
  const total = totals.find(({ post }) => post === 'resultBefore');
  const net = netVarianceRows({ areas, total, table, money: heading.money });
  const { charts, range } = chartRows(sheet, net, heading.money);
  return {
    columns: COLUMNS,
    rows: sheet.rows,
    conditionalFormats: [
      {
        kind: 'negative',
        range: columnRange(VARIANCE_COLUMN, HEADER_ROW + 1, lastMoneyRow),
      },
      ...(range === null ? [] : [{ kind: 'negative' as const, range }]),
    ],
    charts,
    comments: null,
    page: pageOf(input, { title, orientation: 'portrait', sheet, lastRow: lastMoneyRow }),
  };
}

/** What stands on one row of the table. */
type Line =
  | { readonly kind: 'group'; readonly label: string }
  | { readonly kind: 'area'; readonly area: string; readonly row: MoneyRow }
  | { readonly kind: 'total'; readonly row: MoneyRow };

/** Costs and their total, revenues and theirs, then results and fund, as the city publishes them. */
function linesOf({ areas, totals }: Report): Line[] {
  const side = (kind: AreaRow['kind']['value']) =>
    areas.rows.filter((row) => row.kind.value === kind).map(areaLine);
  const block = (label: string, kind: 'cost' | 'revenue', post: 'costs' | 'revenues'): Line[] => {
    const rows = side(kind);
    const reported = totals.rows.filter((row) => row.post.value === post);
    const parts = rows.map(({ row }) => row);
    const sums: Line[] = reported.map((row) => ({ kind: 'total', row: moneyRowOf(row, parts) }));
    if (sums.length === 0 && rows.length > 0) sums.push(ownTotal(`Summa ${label}`, post, parts));
    if (rows.length + sums.length === 0) return [];
    return [{ kind: 'group', label: capital(label) }, ...rows, ...sums];
  };
  const unplaced = side(null);
  const others = totals.rows.filter(
    ({ post }) => post.value !== 'costs' && post.value !== 'revenues',
  );
  return [
    ...block('kostnader', 'cost', 'costs'),
    ...block('intäkter', 'revenue', 'revenues'),
    ...(unplaced.length > 0
      ? [{ kind: 'group' as const, label: 'Rader där Slag inte går att läsa' }, ...unplaced]
      : []),
    ...others.map((row) => ({ kind: 'total' as const, row: moneyRowOf(row) })),
  ];
}

const areaLine = (row: AreaRow): Extract<Line, { kind: 'area' }> => ({
  kind: 'area',
  area: writtenText(row.area),
  row: {
    label: writtenText(row.area),
    amounts: row,
    post: null,
    isCost: row.kind.value !== 'revenue',
    parts: [],
  },
});

/** A total that `Summering` has no row for. */
const ownTotal = (label: string, post: 'costs' | 'revenues', parts: readonly MoneyRow[]): Line => ({
  kind: 'total',
  row: { label, amounts: null, post, isCost: post === 'costs', parts },
});

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const BOLD_POSTS = ['costs', 'revenues', 'resultBefore', 'resultAfter'];

function addMoney(
  sheet: SheetRows,
  lines: readonly Line[],
  columns: readonly MoneyColumn[],
  { heading }: Report,
): MoneyTable {
  const { money, fundSign } = heading;
  const table = new MoneyTable(columns, money, fundSign?.value ?? 'withdrawalPlus');
  lines.forEach((line, index) => {
    if (line.kind !== 'group') table.place(line.row, sheet.next + index);
  });
  for (const line of lines) {
    if (line.kind === 'group') {
      sheet.addKept([textCell(line.label, 'group'), ...columns.map(() => textCell('', 'group'))]);
      continue;
    }
    const { row } = line;
    const isBold = row.post !== null && BOLD_POSTS.includes(row.post);
    const label = textCell(
      row.label,
      isBold ? 'totalLabel' : 'label',
      line.kind === 'area' ? 1 : 0,
    );
    sheet.addLater([label], () => [
      label,
      ...columns.map(({ field }) =>
        figureCell(table.figure(row, field), money.decimals, isBold ? 'total' : 'number'),
      ),
    ]);
  }
  return table;
}
