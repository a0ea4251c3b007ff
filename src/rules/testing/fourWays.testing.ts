import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book } from './book.testing';
import type { CheckOptions } from '../engine/checkResult';
import type { Finding } from '../finding';
import { inFull, reasonInFull } from './inFull.testing';
import { only } from './only.testing';

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

/**
 * Tests a rule in the ways that the case alone does not: that is in `case.test.ts`.
 *
 * @param given the rule runs alone unless they name a profile.
 */
export function fourWays(rule: string, ways: Ways, given: CheckOptions = {}): void {
  const options = { profile: only(rule), ...given };
  describe(rule, () => {
    let book: Book;
    /** What the rule says about the case as it is. */
    let onCase: ReadonlySet<string>;
    beforeAll(async () => {
      book = await Book.example();
      const { findings, notTestable } = book.check(options);
      onCase = new Set([
        ...mine(findings).map(sayShort),
        ...mine(notTestable).map(({ reason }) => reason.sv),
      ]);
    });

    /** What the rule says about a changed case that it did not say about the case. */
    const news = (change: Change) => {
      const { findings, notTestable } = change(book.copy()).check(options);
      return {
        findings: mine(findings).filter((finding) => !onCase.has(sayShort(finding))),
        reasons: mine(notTestable).filter(({ reason }) => !onCase.has(reason.sv)),
      };
    };

    test.each(ways.planted)('finds: %s', (_, change, expected) => {
      const { findings } = news(change);
      expect(findings.map(sayShort)).toEqual(expected);
      expect(findings.map(inFull).join('\n\n')).toMatchSnapshot();
    });

    test.each(ways.near)('does not find: %s', (_, change) => {
      expect(news(change)).toEqual({ findings: [], reasons: [] });
    });

    test.each(ways.untestable)('can not test: %s', (_, change, expected) => {
      const { findings, reasons } = news(change);
      expect(findings).toEqual([]);
      expect(reasons.map(({ reason }) => reason.sv)).toEqual(
        expect.arrayContaining([expect.stringMatching(expected)]),
      );
      expect(reasons.map(reasonInFull).join('\n\n')).toMatchSnapshot();
    });

    const mine = <T extends { rule: string }>(said: readonly T[]) =>
      said.filter((entry) => entry.rule === rule);
  });
}

const sayShort = ({ severity, cells }: Finding): string =>
  [severity, ...cells.map(({ key }) => key)].join(' ');
