import { beforeAll, describe, expect, test } from '@jest/globals';
import { toText, trim } from '../figures/decimal';
import type { RowSource } from '../report/datum';
import { Book, type Written } from './testing/book.testing';
import { bud10 } from './bud/BUD-10-uncommented';
import { contextOf, sharedOf, thresholdOf } from './context';
import { inv01 } from './inv/INV-01-uncommented';
import { trackReads } from './engine/trackedReport';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

type Row = readonly [name: string, value: Written];

/** A threshold as it is when `Rapport` has these rows. */
function threshold(text: typeof bud10, name: string, ...rows: readonly Row[]): string | null {
  const book = example.copy();
  for (const [setting, value] of rows) book.add('Rapport', { Uppgift: setting, Värde: value });
  const number = thresholdOf(contextOf(book.report(), new Set()), text, name);
  return number && toText(trim(number));
}

const share = (...rows: Row[]) => threshold(bud10, 'andel', ...rows);
const amount = (...rows: Row[]) => threshold(bud10, 'belopp', ...rows);

describe('a threshold', () => {
  test('is the standard, when Rapport does not change it', () => {
    expect([share(), amount()]).toEqual(['0.05', '0.5']);
    expect(share(['INV-01', '30 %'])).toBe('0.05');
  });

  test('that is an amount follows the unit of the report; a share is a share', () => {
    const report = example.copy().set('Rapport|Penningenhet|Värde', 'tkr').report();
    const inTkr = ['andel', 'belopp'].map((name) => {
      const number = thresholdOf(contextOf(report, new Set()), bud10, name);
      return number && toText(trim(number));
    });
    expect(inTkr).toEqual(['0.05', '500']);
  });

  test('that the rule does not have is a fault of the program', () => {
    expect(() => threshold(inv01, 'belopp')).toThrow('Rule INV-01 has no threshold belopp');
  });
});

describe('a row of Rapport', () => {
  test.each<[string, Row, string | null, string | null]>([
    ['names the share', ['BUD-10 andel', '10 %'], '0.1', '0.5'],
    ['names the amount, in other letters', ['BUD-10 Belopp', '2 mnkr'], '0.05', '2'],
    ['names neither: the unit tells', ['BUD-10', '10 %'], '0.1', '0.5'],
    ['names neither: an amount', ['BUD-10', '800 tkr'], '0.05', '0.8'],
    ['names the share, with a bare number', ['BUD-10 andel', 0.1], '0.1', '0.5'],
    ['names the share, where more than 1 must be per cent', ['BUD-10 andel', 10], '0.1', '0.5'],
    ['names the share, where 1 is all of it', ['BUD-10 andel', 1], '1', '0.5'],
    ['names the amount, with a bare number', ['BUD-10 belopp', 10], '0.05', '10'],
    ['names neither, with a bare number: it may be either', ['BUD-10', 1], null, null],
    ['names the share, but gives an amount', ['BUD-10 andel', '2 mnkr'], null, '0.5'],
    ['names the amount, but gives a share', ['BUD-10 belopp', '10 %'], '0.05', null],
    ['is left blank', ['BUD-10 andel', null], '0.05', '0.5'],
    ['can’t be read', ['BUD-10 andel', 'mycket'], null, '0.5'],
  ])('%s', (_, row, andel, belopp) => {
    expect([share(row), amount(row)]).toEqual([andel, belopp]);
  });

  test('need not name the threshold of a rule that has only one', () => {
    const only = (value: Written, name = 'INV-01') => threshold(inv01, 'andel', [name, value]);
    expect(only('30 %')).toBe('0.3');
    expect(only(30)).toBe('0.3');
    expect(only(0.3)).toBe('0.3');
    expect(only('30 %', 'INV-01 gräns')).toBe('0.3');
    expect(only('2 mnkr')).toBeNull();
  });

  test('changes one threshold, and another row the other', () => {
    const rows: Row[] = [
      ['BUD-10 belopp', '2 mnkr'],
      ['BUD-10 andel', '10 %'],
    ];
    expect([share(...rows), amount(...rows)]).toEqual(['0.1', '2']);
  });

  test('that a structure rule found broken says nothing', () => {
    const report = example
      .copy()
      .add('Rapport', { Uppgift: 'BUD-10 andel', Värde: '10 %' })
      .report();
    const broken: RowSource[] = report.heading.thresholds.map(({ value }) => value.row);
    expect(thresholdOf(contextOf(report, new Set(broken)), bud10, 'andel')).toBeNull();
    expect(thresholdOf(contextOf(report, new Set()), bud10, 'andel')).not.toBeNull();
  });
});

describe('what a rule is given', () => {
  test('the index of the goals, made once for all rules and only when one of them asks', () => {
    const report = example.report();
    const shared = sharedOf(report);
    const [one, other] = [1, 2].map(() => contextOf(report, new Set(), shared));
    expect(other!.goals).toBe(one!.goals);
    expect(one!.goals.named(report.goals.rows[0]!.id)).toBe(report.goals.rows[0]);
  });

  test('asking for the index is to look at the goals, the indicators and the activities', () => {
    const shared = sharedOf(example.report());
    const look = () => {
      const tracked = trackReads(example.report());
      const context = contextOf(tracked.report, new Set(), shared);
      const before = [...tracked.reads];
      expect(context.goals.unreadableParent).toBeNull();
      return { before, after: [...tracked.reads] };
    };
    const reads = { before: [], after: ['goals', 'indicators', 'activities'] };
    expect(look()).toEqual(reads);
    // Also when somebody else has had it made.
    expect(look()).toEqual(reads);
  });

  test('no use of any waiver, until the other rules have run, and no answers from before', () => {
    const { waivers, rules, known } = contextOf(example.report(), new Set());
    expect([waivers, rules]).toEqual([[], []]);
    expect(known.judgements.outcome.size).toBe(0);
    expect(sharedOf(example.report(), [bud10]).rules).toEqual([bud10]);
  });
});
