import { answered } from '../answered';
import type { Dialect, FinancialYear } from '../ledger';
import type { NoteBook } from '../notes/noteBook';
import type { Answers, Question } from '../../language/question';
import { chooseDialect, type BothWays, type Choice } from './dialect/chooseDialect';
import { dialectNote, dialectQuestion } from './dialect/dialectWords';
import { byAccount, sumBy, type Part } from './dialect/part';
import { partsByDialect } from './dialect/partsByDialect';
import { expectedSums } from './expectedSums';
import type { SieContent, YearNumber } from './sieContent';
import { balanceParts, periodParts, voucherParts } from './sieParts';

/** Amounts, and how they were understood. */
export interface Understood {
  readonly parts: readonly Part[];
  readonly dialect: Dialect;
  readonly questions: readonly Question[];
  readonly choice: Choice | null;
}

const NOTHING: Understood = { parts: [], dialect: 'none', questions: [], choice: null };

export interface Around {
  readonly notes: NoteBook;
  readonly answers: Answers;
}

/** What is booked in a year: by month from `#PSALDO`, else from vouchers, else the year's results. */
export function bookedParts(
  content: SieContent,
  year: YearNumber,
  bounds: FinancialYear,
  around: Around,
): Understood {
  const given = periodParts(content.periodBalances, year);
  const inYear = ({ month }: Part): boolean => month >= bounds.from && month <= bounds.to;
  const booked = content.voucherCount === 0 ? [] : voucherParts(content).filter(inYear);
  if (given.length === 0) {
    if (year === 0 && booked.length > 0) return fromVouchers(booked);
    return fromBalances(content, year, bounds);
  }
  const found = understood('PSALDO', given, content, year, null, around);
  // The same sums with objects tell more than totals alone.
  if (found.dialect === 'totals' && year === 0 && tellsMore(booked, given)) {
    return fromVouchers(booked);
  }
  return found;
}

/** The budget of a year; nothing in the file says what it must come to. */
export function budgetParts(
  content: SieContent,
  year: YearNumber,
  booked: Understood,
  around: Around,
): Understood {
  const given = periodParts(content.periodBudgets, year);
  if (given.length === 0) return NOTHING;
  const way = booked.dialect === 'total' || booked.dialect === 'part' ? booked.dialect : null;
  return understood('PBUDGET', given, content, null, way, around);
}

function understood(
  label: 'PSALDO' | 'PBUDGET',
  parts: readonly Part[],
  content: SieContent,
  year: YearNumber | null,
  alike: BothWays | null,
  { notes, answers }: Around,
): Understood {
  const parents = new Map(
    [...content.dimensions].flatMap(([number, { parent }]) =>
      parent === null ? [] : [[number, parent] as const],
    ),
  );
  const expected = year === null ? () => null : expectedSums(content, year);
  const likeBalances = alike && ({ way: alike, proof: 'likeBalances' } as const);
  const first = chooseDialect(parts, { expected, parents, given: likeBalances });
  const question = first.dialect === 'open' ? dialectQuestion(label, year, first) : null;
  const answer = question && (answered(question, answers) as BothWays | null);
  const choice = answer
    ? chooseDialect(parts, { expected, parents, given: { way: answer, proof: 'answer' } })
    : first;
  dialectNote(label, year, choice, notes);
  if (question && !answer) return { parts: [], dialect: 'open', questions: [question], choice };
  const { dialect } = choice;
  return { parts: partsByDialect(parts, choice), dialect, questions: [], choice };
}

const fromVouchers = (parts: readonly Part[]): Understood => ({
  ...NOTHING,
  parts,
  dialect: 'vouchers',
});

/** A year without months: the results as if they were booked in its last month. */
function fromBalances(content: SieContent, year: YearNumber, { to }: FinancialYear): Understood {
  const month = year === 0 ? (content.through ?? to) : to;
  const parts = balanceParts(content.results, year, month);
  if (parts.length === 0) return NOTHING;
  return { ...NOTHING, parts, dialect: 'totals' };
}

/** Whether vouchers have objects, and come to the same by account. */
function tellsMore(booked: readonly Part[], totals: readonly Part[]): boolean {
  if (!booked.some(({ dimensions }) => dimensions !== '')) return false;
  const [here, there] = [sumBy(booked, byAccount), sumBy(totals, byAccount)];
  return [...there].every(([account, ore]) => (here.get(account) ?? 0n) === ore);
}
