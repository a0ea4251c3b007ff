import type { Book } from './book.testing';

type Change = (book: Book) => Book;

/** What makes a rule not testable, and the reason that it must give, in Swedish. */
export type Untestable = readonly [what: string, change: Change, reason: string];

/** The changes by what they do, as `saysInFull` takes them. */
export const changesIn = (
  cases: readonly (readonly [what: string, change: Change, ...rest: unknown[]])[],
): Record<string, Change> => Object.fromEntries(cases.map(([what, change]) => [what, change]));
