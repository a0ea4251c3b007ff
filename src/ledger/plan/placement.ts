import type { TableName } from '../../report/tables';
import type { Dimension, Entry, Ledger } from '../ledger';
import { accountPattern } from './accountPattern';
import type { CodeLine } from './codePlan';
import { sideOf, type AccountSide } from './kommunBas';
import { objectPattern } from './objectPattern';

/** Where an amount goes. */
export interface Place {
  readonly table: TableName;
  /** The key of the row. */
  readonly row: string;
  /** The only column that it counts in; null for the one that its measure has. */
  readonly column: string | null;
  /** 1 where debit is plus in that row. */
  readonly sign: 1 | -1;
  /** The line of the code plan that took it; null without one. */
  readonly line: number | null;
}

/**
 * Finds the places of amounts; none where no line takes it. In each table the first one that counts in
 * a column has it.
 */
export type Placing = (entry: Pick<Entry, 'account' | 'objects'>) => readonly Place[];

/** What of a ledger tells where its amounts go. */
export type Charts = Pick<Ledger, 'entries' | 'accounts' | 'dimensions'>;

export const MAIN_DIMENSION = '1';

const SLAG: Readonly<Record<AccountSide, string>> = { cost: 'Kostnad', revenue: 'Intäkt' };

/** Without a code plan: the area by the name of dimension 1, the side by the class of the account. */
export const placingByClass = (ledger: Charts): Placing => {
  const names = areaNames(ledger.dimensions.get(MAIN_DIMENSION));
  return ({ account, objects }) => {
    const side = sideOf(account, ledger.accounts.get(account)?.type);
    const object = objects[MAIN_DIMENSION];
    if (side === null || object === undefined) return [];
    const row = `${names(object)}|${SLAG[side]}`;
    const sign = side === 'cost' ? 1 : -1;
    return [{ table: 'Verksamheter', row, column: null, sign, line: null }];
  };
};

/**
 * What objects of a dimension are called: by name, with their number where two have the same name,
 * by number alone where they have none.
 */
export function areaNames(dimension: Dimension | undefined): (object: string) => string {
  const counts = new Map<string, number>();
  for (const name of dimension?.objects.values() ?? []) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return (object) => {
    const name = dimension?.objects.get(object) ?? '';
    if (name === '') return object;
    return (counts.get(name) ?? 0) > 1 ? `${name} (${object})` : name;
  };
}

/**
 * By a code plan: in each table the most specific line wins, first by account, then by objects, then
 * the first of them.
 */
export function placingByPlan(ledger: Charts, plan: readonly CodeLine[]): Placing {
  const used = new Set(ledger.entries.map(({ account }) => account));
  const isAccount = (number: string): boolean => used.has(number) || ledger.accounts.has(number);
  const lines = plan.flatMap((line) => {
    const account = accountPattern(line.account, isAccount);
    return account
      ? [{ line, account, objects: objectPattern(line.object, ledger.dimensions) }]
      : [];
  });
  lines.sort((a, b) => b.account.weight - a.account.weight || b.objects.weight - a.objects.weight);
  const names = areaNames(ledger.dimensions.get(MAIN_DIMENSION));
  return (entry) => {
    const winners = new Map<string, CodeLine>();
    for (const { line, account, objects } of lines) {
      const target = `${line.table}|${line.column ?? ''}`;
      if (winners.has(target) || winners.has(`${line.table}|`)) continue;
      if (account.takes(entry.account) && objects.takes(entry.objects)) winners.set(target, line);
    }
    return [...winners.values()].flatMap((line) => placeOf(line, entry, ledger, names));
  };
}

function placeOf(
  line: CodeLine,
  { account, objects }: Pick<Entry, 'account' | 'objects'>,
  { accounts }: Charts,
  names: (object: string) => string,
): readonly Place[] {
  const side = sideOf(account, accounts.get(account)?.type);
  const row = rowOf(line, side, objects[MAIN_DIMENSION], names);
  if (row === null) return [];
  const sign = line.sign === null ? usualSign(row, account, side) : line.sign === '+' ? 1 : -1;
  return [{ table: line.table, row, column: line.column, sign, line: line.line }];
}

/** A row of `Verksamheter` may leave out its Slag, and its area when that is the object's name. */
function rowOf(
  { table, row }: CodeLine,
  side: AccountSide | null,
  object: string | undefined,
  names: (object: string) => string,
): string | null {
  if (table !== 'Verksamheter') return row;
  const [area = '', kind] = row.split('|').map((part) => part.trim());
  const named = area === '*' ? object && names(object) : area;
  const slag = kind ?? (side && SLAG[side]);
  return named && slag ? `${named}|${slag}` : null;
}

/** Revenues, debts and equity are credit; what else there is, debit. */
function usualSign(row: string, account: string, side: AccountSide | null): 1 | -1 {
  if (/\|Intäkt$/i.test(row) || /^(summa )?intäkter$/i.test(row)) return -1;
  if (/\|Kostnad$/i.test(row) || /^(summa )?kostnader$/i.test(row)) return 1;
  return side === 'revenue' || account.startsWith('2') ? -1 : 1;
}
