import { beforeAll, describe, expect, test } from '@jest/globals';
import { toText } from '../../figures/decimal';
import { LANGUAGES } from '../../language/bilingual';
import { Book } from './book.testing';
import type { CheckOptions, CheckResult } from '../engine/checkResult';
import type { Finding, NotTestable } from '../finding';
import { only } from './only.testing';

/**
 * A finding as a reader meets it, whole: what, where, how it says it in both languages, and the
 * figures behind it.
 */
export function inFull(finding: Finding): string {
  const { rule, severity, cells, message, unit } = finding;
  const figures = (['reported', 'expected', 'imbalance', 'tolerance'] as const).flatMap((name) => {
    const value = finding[name];
    return value === null ? [] : [`${name} ${toText(value)}`];
  });
  return [
    `${rule} ${severity}`,
    ...cells.map(({ role, sheet, address, key }) => `${role} ${sheet}!${address} ${key}`),
    ...LANGUAGES.map((language) => `${language}: ${message[language]}`),
    ...(figures.length > 0 ? [[...figures, unit ?? 'no unit'].join(', ')] : []),
  ].join('\n');
}

/** Why something can't be tested, in both languages. */
export const reasonInFull = ({ rule, reason }: NotTestable): string =>
  [`${rule} not testable`, ...LANGUAGES.map((language) => `${language}: ${reason[language]}`)].join(
    '\n',
  );

/** Everything that a rule says about a workbook. */
export const allInFull = ({ findings, notTestable }: CheckResult, rule: string): string[] => [
  ...findings.filter((finding) => finding.rule === rule).map(inFull),
  ...notTestable.filter((entry) => entry.rule === rule).map(reasonInFull),
];

type Change = (book: Book) => Book;

/**
 * Compares everything that a rule says about some changed workbooks with a reviewed snapshot: the
 * words in both languages, cells and figures. What it must find is asserted beside it.
 *
 * @param given the rule runs alone unless they name a profile.
 */
export function saysInFull(
  rule: string,
  changes: Readonly<Record<string, Change>>,
  given: CheckOptions = {},
): void {
  const options = { profile: only(rule), ...given };
  describe(`${rule} in full`, () => {
    let example: Book;
    beforeAll(async () => {
      example = await Book.example();
    });

    test.each(Object.entries(changes))('%s', (_, change) => {
      const said = allInFull(change(example.copy()).check(options), rule);
      expect(said).not.toEqual([]);
      expect(said.join('\n\n')).toMatchSnapshot();
    });
  });
}
