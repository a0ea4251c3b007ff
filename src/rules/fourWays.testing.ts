import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book, findingsOf, reasonsOf } from './book.testing';
import type { CheckOptions } from './check';

/** What a test does to the case, and what the rule must then say besides what it says anyway. */
export interface Ways {
  /** A planted violation, with the findings it must give: severity and cells. */
  readonly planted: readonly Planted[];
  /** The nearest thing that is not a violation: nothing new is found, and it can be tested. */
  readonly near: readonly Near[];
  /** What it needs is missing: nothing new is found, and the reason is given. */
  readonly untestable: readonly Untestable[];
}

type Change = (book: Book) => Book;
type Planted = readonly [what: string, change: Change, findings: readonly string[]];
type Near = readonly [what: string, change: Change];
type Untestable = readonly [what: string, change: Change, reason: RegExp];

/** Tests a rule in the ways that the case alone does not: that is in `case.test.ts`. */
export function fourWays(rule: string, ways: Ways, options: CheckOptions = {}): void {
  describe(rule, () => {
    let book: Book;
    let onCase: ReturnType<typeof said>;
    beforeAll(async () => {
      book = await Book.example();
      onCase = said(book.copy());
    });

    function said(changed: Book) {
      const result = changed.check(options);
      const messages = result.findings
        .filter((finding) => finding.rule === rule)
        .map(({ message }) => message);
      return { findings: findingsOf(result, rule), reasons: reasonsOf(result, rule), messages };
    }

    /** What is said now and was not said about the case. */
    const news = (change: Change) => {
      const now = said(change(book.copy()));
      const before = new Set(onCase.findings);
      const known = new Set(onCase.reasons);
      return {
        ...now,
        findings: now.findings.filter((finding) => !before.has(finding)),
        reasons: now.reasons.filter((reason) => !known.has(reason)),
      };
    };

    test.each(ways.planted)('finds: %s', (_, change, findings) => {
      const { findings: found, messages } = news(change);
      expect(found).toEqual(findings);
      for (const { sv, en } of messages) {
        expect(sv).not.toBe(en);
        expect(`${sv}${en}`).not.toMatch(/undefined|null|\[object/);
      }
    });

    test.each(ways.near)('does not find: %s', (_, change) => {
      expect(news(change)).toMatchObject({ findings: [], reasons: [] });
    });

    test.each(ways.untestable)('can not test: %s', (_, change, reason) => {
      const { findings, reasons } = news(change);
      expect(findings).toEqual([]);
      expect(reasons).toEqual(expect.arrayContaining([expect.stringMatching(reason)]));
    });
  });
}
