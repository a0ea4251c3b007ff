import type { Book } from '../testing/book.testing';
import { contextOf } from '../context';
import type { Rule } from '../rule';

/** How many checks of a rule a workbook passes. */
export const passedBy = (rule: Rule, book: Book): number =>
  rule.check(contextOf(book.report(), new Set())).filter(({ kind }) => kind === 'passed').length;
