import type { MoneyUnit } from '../../figures/money';
import type { Bilingual } from '../../language/bilingual';
import { columnLetters } from '../../report/address';
import type { TableName } from '../../report/tables';
import { FIELD_NAMES } from '../asking/moneyQuestions';
import type {
  AdoptedRow,
  Proposal,
  ProposedColumn,
  ProposedRow,
  UnusedColumn,
} from '../proposal/adoption';
import type { ChosenSide } from './chosenSides';
import type { LayoutKind } from './layout';
import type { MoneyTable } from './moneyTable';
import type { PassedOver } from './roles';
import { signsOf } from './signs';

const LAYOUT_WORDS: Readonly<Record<LayoutKind, Bilingual>> = {
  kindColumn: {
    sv: 'En kolumn säger om raden är kostnad eller intäkt.',
    en: 'A column says whether a row is cost or revenue.',
  },
  sideBlocks: {
    sv: 'Kostnader och intäkter står i var sitt block.',
    en: 'Costs and revenues stand in a block each.',
  },
  areaBlocks: {
    sv: 'Varje område är ett block med intäkter, kostnader och netto.',
    en: 'Every area is a block of revenues, costs and net.',
  },
  labels: {
    sv: 'Radens namn slutar med kostnader eller intäkter.',
    en: "The row's name ends with costs or revenues.",
  },
  columns: {
    sv: 'Kostnader och intäkter står i var sin kolumn.',
    en: 'Costs and revenues stand in a column each.',
  },
  posts: { sv: 'Raderna är poster utan områden.', en: 'The rows are posts without areas.' },
  net: {
    sv: 'En rad per område; ingenting säger kostnad eller intäkt.',
    en: 'One row per area; nothing says cost or revenue.',
  },
};

const PASSED: Readonly<Record<PassedOver, Bilingual>> = {
  period: { sv: 'gäller perioden, inte året', en: 'is for the period, not the year' },
  otherYear: { sv: 'är från ett annat år', en: 'is from another year' },
  month: { sv: 'är en månad', en: 'is a month' },
  otherVersion: {
    sv: 'är en annan budget än den som avvikelsen räknas mot',
    en: 'is another budget than the variance is counted against',
  },
  otherForecast: { sv: 'är en annan prognos', en: 'is another forecast' },
  otherVariance: { sv: 'är en annan avvikelse', en: 'is another variance' },
  change: {
    sv: 'är en förändring mot en tidigare prognos',
    en: 'is a change from an earlier forecast',
  },
  share: { sv: 'är en andel', en: 'is a share' },
  asked: { sv: 'frågas det om', en: 'is asked about' },
  unknown: { sv: 'har ingen rubrik som Tertial känner', en: 'has no header that Tertial knows' },
};
const NET_COLUMN: Bilingual = { sv: 'är netto', en: 'is net' };
const NO_AMOUNTS: Bilingual = { sv: 'håller inga belopp', en: 'holds no amounts' };

/** Says which range is which table, and why. */
export function moneyProposals(
  table: MoneyTable,
  sides: readonly ChosenSide[],
  unit: { readonly unit: MoneyUnit; readonly from: string } | null,
  given: {
    readonly areas: readonly AdoptedRow[];
    readonly posts: readonly AdoptedRow[];
    readonly name: TableName;
    readonly postsName: TableName;
  },
): Proposal[] {
  const { frame, layout } = table;
  const sheet = frame.grid.sheet.name;
  const left = Math.min(...frame.columns.map(({ column }) => column));
  const right = Math.max(...frame.columns.map(({ column }) => column));
  const ranges = (rows: readonly number[]) =>
    runs(rows).map(([top, bottom]) => ({ top, bottom, left, right }));
  const span = (rows: readonly number[]) => ({
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left,
    right,
  });
  const totalRows = [
    ...layout.posts.map(({ line }) => line.row.row),
    ...layout.others.filter(({ kind }) => kind === 'total').map(({ line }) => line.row.row),
  ];
  const base = {
    sheet,
    header: { top: frame.headerTop, bottom: frame.headerBottom, left, right },
    unused: unusedColumns(table, sides),
    signs: signsIn(sides),
    unit: unit?.unit ?? null,
    confidence: confidenceOf(sides),
    reasons: reasonsOf(table, sides, unit),
  };
  const rowNumbers = layout.areas.map(({ line }) => line.row.row);
  const proposals: Proposal[] = [];
  if (rowNumbers.length > 0) {
    proposals.push({
      ...base,
      table: given.name,
      body: span(rowNumbers),
      totals: ranges(totalRows),
      columns: columnsOf(table, sides, given.name),
      rows: otherRows(table),
    });
  }
  if (given.posts.length > 0) {
    const rows = given.posts.map(({ row }) => row);
    proposals.push({
      ...base,
      table: given.postsName,
      body: span(rows),
      totals: [],
      columns: columnsOf(table, sides, given.postsName),
      rows: rowNumbers.length > 0 ? [] : otherRows(table),
    });
  }
  return proposals;
}

const otherRows = ({ layout }: MoneyTable): ProposedRow[] =>
  layout.others
    .filter(({ kind }) => kind !== 'total')
    .map(({ line, kind, why }) => ({ row: line.row.row, kind, why }))
    .sort((a, b) => a.row - b.row);

/** Rows in runs: the first and last of each. */
function runs(rows: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last && row === last[1] + 1) last[1] = row;
    else found.push([row, row]);
  }
  return found;
}

function columnsOf(
  { columns, layout }: MoneyTable,
  sides: readonly ChosenSide[],
  name: TableName,
): ProposedColumn[] {
  const label = columns.labels[columns.labels.length - 1];
  const first =
    { Summering: 'Post', Driftbudget: 'Post', Investeringar: 'Investering' }[name as string] ??
    'Verksamhetsområde';
  const found: ProposedColumn[] = [];
  if (label) found.push({ name: first, column: label.column, header: label.header, side: null });
  if (columns.kind && name === 'Verksamheter')
    found.push({
      name: 'Slag',
      column: columns.kind.column,
      header: columns.kind.header,
      side: null,
    });
  const seen = new Set<string>();
  for (const { columns: chosen, reading } of sides) {
    for (const [field, { column, header }] of chosen) {
      if (seen.has(`${field}|${column}`)) continue;
      seen.add(`${field}|${column}`);
      const named = name === 'Investeringar' && field === 'budget' ? 'Plan' : FIELD_NAMES[field];
      found.push({
        name: named,
        column,
        header,
        side: layout.kind === 'columns' ? reading.side : null,
      });
    }
  }
  if (columns.comment)
    found.push({
      name: 'Kommentar',
      column: columns.comment.column,
      header: columns.comment.header,
      side: null,
    });
  return found;
}

function unusedColumns(table: MoneyTable, sides: readonly ChosenSide[]): UnusedColumn[] {
  const used = new Set(
    sides.flatMap(({ columns }) => [...columns.values()].map(({ column }) => column)),
  );
  const passed = new Map(sides.flatMap(({ reading }) => [...reading.roles.passed]));
  const { labels, kind, comment, amounts } = table.columns;
  const known = new Set([labels[labels.length - 1], kind, comment]);
  return table.frame.columns
    .filter((column) => !known.has(column) && !used.has(column.column))
    .map((column) => {
      const why = passed.get(column.column);
      const isNet = column.meaning.side === 'net' && table.layout.kind === 'columns';
      return {
        column: column.column,
        header: column.header,
        why: isNet ? NET_COLUMN : amounts.includes(column) ? PASSED[why ?? 'unknown'] : NO_AMOUNTS,
      };
    });
}

function signsIn(sides: readonly ChosenSide[]) {
  const find = (wanted: 'cost' | 'revenue') => sides.find(({ side }) => side === wanted);
  const net = sides.find(({ isNet, reading }) => isNet || reading.side === null);
  const cost = find('cost') ?? net;
  const revenue = find('revenue');
  return signsOf({
    ...(cost && { cost: cost.sign, costVariance: cost.varianceSign }),
    ...(revenue && { revenue: revenue.sign, revenueVariance: revenue.varianceSign }),
    ...(net && { net: net.sign }),
  });
}

/** How much of the variance's arithmetic holds; without any to try, the words alone. */
function confidenceOf(sides: readonly ChosenSide[]): number {
  const fit = sides.map(({ reading }) => reading.roles.fit).find((one) => one !== null);
  const open = sides.some(({ reading }) => reading.roles.open.length > 0);
  const words = open ? 0.5 : 0.7;
  if (!fit || fit.tried === 0) return words;
  return Math.round((words + (1 - words) * (fit.holds / fit.tried)) * 100) / 100;
}

function reasonsOf(
  table: MoneyTable,
  sides: readonly ChosenSide[],
  unit: { readonly unit: MoneyUnit; readonly from: string } | null,
): Bilingual[] {
  const reasons: Bilingual[] = [LAYOUT_WORDS[table.layout.kind]];
  for (const { reading, side, isNet, sign } of sides) {
    const { minus, plus } = reading.count;
    const name =
      isNet || reading.side === null
        ? ['nettokostnader', 'net costs']
        : side === 'cost'
          ? ['kostnader', 'costs']
          : ['intäkter', 'revenues'];
    if (minus + plus === 0) continue;
    reasons.push({
      sv: `${capital(name[0] ?? '')} står med ${sign === -1 ? 'minus' : 'plus'} (${sign === -1 ? minus : plus} av ${minus + plus} belopp).`,
      en: `${capital(name[1] ?? '')} are written with ${sign === -1 ? 'minus' : 'plus'} (${sign === -1 ? minus : plus} of ${minus + plus} amounts).`,
    });
  }
  const fits = new Set(sides.flatMap(({ reading }) => reading.roles.fit ?? []));
  for (const fit of fits) {
    const [budget, outcome] = [fit.budget, fit.outcome].map(columnLetters);
    reasons.push({
      sv: `Avvikelsen är skillnaden mellan kolumn ${budget} och ${outcome} på ${fit.holds} av ${fit.tried} rader.`,
      en: `The variance is the difference between columns ${budget} and ${outcome} in ${fit.holds} of ${fit.tried} rows.`,
    });
  }
  if (unit)
    reasons.push({
      sv: `Enheten är ${unit.unit} (${unit.from}).`,
      en: `The unit is ${unit.unit} (${unit.from}).`,
    });
  return reasons;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
