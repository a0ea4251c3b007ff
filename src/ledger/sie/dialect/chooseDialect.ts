import type { Dialect } from '../../ledger';
import { listChoices } from './listChoices';
import { byAccount, byAccountAndMonth, sumBy, type Part } from './part';

/** The two ways in which programs write amounts without object beside amounts with one. */
export type BothWays = 'total' | 'part';

/** What an account's amounts of the year must come to, by `#RES`, balances or vouchers. */
export type Expected = (account: string) => bigint | null;

export interface Choice {
  readonly dialect: Dialect;
  /** The kinds of object lists that are counted. */
  readonly lists: ReadonlySet<string>;
  /** What decided: sums that tie, amounts that are equal in every month, or what was answered. */
  readonly proof: 'ties' | 'equal' | 'single' | 'likeBalances' | 'answer' | null;
  /** Accounts that do not tie, for each way. */
  readonly failing: Readonly<Record<BothWays, readonly string[]>>;
}

export interface DialectHints {
  readonly expected: Expected;
  /** Dimensions that divide another one, by number. */
  readonly parents: ReadonlyMap<string, string>;
  /** What a person said, or how the same file writes other amounts. */
  readonly given: { readonly way: BothWays; readonly proof: 'answer' | 'likeBalances' } | null;
}

/**
 * Which of the two dialects a file writes: the one whose sums tie. `open` when neither does.
 * @param parts the amounts of one financial year.
 */
export function chooseDialect(parts: readonly Part[], hints: DialectHints): Choice {
  const { expected, given } = hints;
  const choices = listChoices(parts, hints.parents);
  const plain = sumBy(
    parts.filter(({ dimensions }) => dimensions === ''),
    byAccount,
  );
  const tried = choices.map((lists) => {
    const listed = sumBy(
      parts.filter(({ dimensions }) => lists.has(dimensions)),
      byAccount,
    );
    return { lists, ...failing(plain, listed, expected), equal: equalMonths(parts, lists) };
  });
  const best = (way: BothWays) => tried.reduce((a, b) => (isBetter(b, a, way) ? b : a));
  const found = { total: best('total'), part: best('part') };
  const outcome = {
    failing: { total: found.total.total.failing, part: found.part.part.failing },
  };
  const chosen = (way: BothWays, proof: Choice['proof'], dialect: Dialect = way): Choice => ({
    dialect,
    lists: found[way].lists,
    proof,
    ...outcome,
  });
  const known = found.total.total.known;
  const [total, part] = [outcome.failing.total.length === 0, outcome.failing.part.length === 0];
  const hasLists = parts.some(({ dimensions }) => dimensions !== '');
  if (plain.size === 0 && hasLists) {
    const isSure = known > 0 ? part : hasOneListEach(parts);
    return isSure ? chosen('part', known > 0 ? 'ties' : 'single', 'objects') : open(chosen);
  }
  if (!hasLists) return chosen('total', known > 0 && total ? 'ties' : 'single', 'totals');
  if (known > 0 && total) return chosen('total', 'ties');
  if (known > 0 && part) return chosen('part', 'ties');
  if (given?.proof === 'answer') return chosen(given.way, 'answer');
  if (known > 0) return open(chosen);
  if (found.total.equal.same > 0 && found.total.equal.different === 0) {
    return chosen('total', 'equal');
  }
  return given ? chosen(given.way, given.proof) : open(chosen);
}

/** Whether no account has lists of two kinds, which might give the same money twice. */
function hasOneListEach(parts: readonly Part[]): boolean {
  const kinds = new Map<string, string>();
  return parts.every(({ account, dimensions }) => {
    const known = kinds.get(account) ?? dimensions;
    kinds.set(account, known);
    return known === dimensions;
  });
}

const open = (chosen: (way: BothWays, proof: null, dialect: Dialect) => Choice): Choice =>
  chosen('total', null, 'open');

interface Tie {
  readonly failing: readonly string[];
  /** How many accounts could be held against something. */
  readonly known: number;
}

interface Tried extends Readonly<Record<BothWays, Tie>> {
  readonly lists: ReadonlySet<string>;
  readonly equal: { readonly same: number; readonly different: number };
}

/** Fewer accounts that fail; then more months in which list and total are the same. */
function isBetter(a: Tried, b: Tried, way: BothWays): boolean {
  const difference = a[way].failing.length - b[way].failing.length;
  if (difference !== 0 || way === 'part') return difference < 0;
  const missed = a.equal.different - b.equal.different;
  return missed < 0 || (missed === 0 && a.equal.same > b.equal.same);
}

function failing(
  plain: ReadonlyMap<string, bigint>,
  listed: ReadonlyMap<string, bigint>,
  expected: Expected,
): Readonly<Record<BothWays, Tie>> {
  const accounts = [...new Set([...plain.keys(), ...listed.keys()])].filter(
    (account) => expected(account) !== null,
  );
  const tie = (value: (account: string) => bigint): Tie => ({
    failing: accounts.filter((account) => value(account) !== expected(account)),
    known: accounts.length,
  });
  const [alone, inLists] = [plain, listed].map(
    (sums) => (account: string) => sums.get(account) ?? 0n,
  ) as [(account: string) => bigint, (account: string) => bigint];
  return {
    total: tie((account) => (plain.has(account) ? alone(account) : inLists(account))),
    part: tie((account) => alone(account) + inLists(account)),
  };
}

/** In how many months of accounts with both sorts the lists come to the amount without object. */
function equalMonths(parts: readonly Part[], lists: ReadonlySet<string>): Tried['equal'] {
  const plain = sumBy(
    parts.filter(({ dimensions }) => dimensions === ''),
    byAccountAndMonth,
  );
  const listed = sumBy(
    parts.filter(({ dimensions }) => lists.has(dimensions)),
    byAccountAndMonth,
  );
  let [same, different] = [0, 0];
  for (const [key, ore] of plain) {
    const other = listed.get(key);
    if (ore === 0n && (other ?? 0n) === 0n) continue;
    if (other === ore) same++;
    else if (other !== undefined || lists.size === 0) different++;
  }
  return { same, different };
}
