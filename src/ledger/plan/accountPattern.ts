/** Which accounts a line of the code plan takes, and how narrowly. */
export interface AccountPattern {
  readonly takes: (account: string) => boolean;
  /** Greater is more specific: a single account, then a long prefix, then a short one. */
  readonly weight: number;
}

const EXACT = 1000;
const RANGE = /^(\d+)\s*(?:-|–|\.\.)\s*(\d+)$/;

/**
 * Reads the accounts of a line: `4010`, a range `4000-4999` or `40-49`, a prefix `40*`. A number that
 * is no account of the chart is a prefix too, as accounts in Kommun-Bas are divided: 301, 3011, 30106.
 *
 * @param isAccount whether the chart, or the file, has an account of that number.
 * @returns null for anything else.
 */
export function accountPattern(
  written: string,
  isAccount: (account: string) => boolean,
): AccountPattern | null {
  const text = written.trim();
  if (text === '*') return { takes: () => true, weight: 0 };
  const prefix = /^(\d+)(\*?)$/.exec(text);
  if (prefix) {
    const [, digits = '', star] = prefix;
    if (star === '' && isAccount(digits)) {
      return { takes: (account) => account === digits, weight: EXACT };
    }
    return {
      takes: (account) => account.startsWith(digits),
      weight: weightOf(10 ** -digits.length),
    };
  }
  const [, from, to] = RANGE.exec(text) ?? [];
  return from === undefined || to === undefined ? null : range(from, to);
}

/** `30-39` takes 3011 too: an account is held against as many digits as the bound has. */
function range(from: string, to: string): AccountPattern | null {
  const width = Math.max(from.length, to.length);
  const [first, last] = [Number(from.padEnd(width, '0')), Number(to.padEnd(width, '9'))];
  if (first > last) return null;
  const takes = (account: string): boolean =>
    account.slice(0, from.length) >= from && account.slice(0, to.length) <= to;
  return { takes, weight: weightOf((last - first + 1) / 10 ** width) };
}

/** Ten for each digit that is fixed, whether a prefix or a range fixes it. */
const weightOf = (share: number): number => Math.round(-100 * Math.log10(share)) / 10;
