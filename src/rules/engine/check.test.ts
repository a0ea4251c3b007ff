import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book, findingsOf, reasonsOf, rulesIn } from '../testing/book.testing';
import { CATALOGUE } from '../catalogue';
import type { CheckResult } from './checkResult';

let example: Book;
let before: CheckResult;
beforeAll(async () => {
  example = await Book.example();
  before = example.check();
});

/** What a change brings that the case does not have, as `id`. */
function freshIn({ findings }: CheckResult): string[] {
  const known = new Set(before.findings.map(({ id }) => id));
  return findings.map(({ id }) => id).filter((id) => !known.has(id));
}

/** Rules that give a reason which they do not give in the case. */
const stoppedIn = (result: CheckResult): string[] =>
  CATALOGUE.map(({ id }) => id).filter((id) =>
    reasonsOf(result, id).some((reason) => !reasonsOf(before, id).includes(reason)),
  );

describe('one bad cell gives one finding, and stops what needs it and nothing else', () => {
  const AREA = 'Verksamheter|Ekonomi|Kostnad';
  test.each([
    [
      'a text for an amount',
      `${AREA}|Prognos`,
      'oklart',
      `STR-03|${AREA}|Prognos`,
      ['MET-03', 'BUD-01', 'BUD-02', 'BUD-06', 'BUD-07'],
    ],
    [
      'an Excel error',
      'Summering|Kostnader|Bokfört',
      { error: '#REF!' },
      'STR-08|Summering|Kostnader|Bokfört',
      ['MET-03', 'BUD-02', 'BUD-03', 'BUD-04'],
    ],
    [
      'an unknown side',
      `${AREA}|Slag`,
      'Utgift',
      'STR-06|Verksamheter|Ekonomi|Utgift|Slag',
      ['BUD-01', 'BUD-02', 'BUD-09'],
    ],
    [
      'an unknown post',
      'Summering|Årets förändring av resultatfond|Post',
      'Fondens rörelse',
      'STR-06|Summering|Fondens rörelse|Post',
      // MET-03 had less than it needs before; now it says it of another row.
      [
        ...[
          'MET-03',
          'BUD-01',
          'FND-01',
          'FND-03',
          'FND-04',
          'FND-05',
          'FND-06',
          'FND-08',
          'IND-13',
        ],
      ],
    ],
    [
      'a nameless area',
      `${AREA}|Verksamhetsområde`,
      null,
      'STR-03|Verksamheter||Kostnad|Verksamhetsområde',
      ['BUD-09'],
    ],
    [
      'an unreadable period',
      'Rapport|Period|Värde',
      'Q3',
      'STR-06|Rapport|Period|Värde',
      ['MET-01', 'MET-02', 'BUD-06', 'BUD-07', 'IND-17'],
    ],
    [
      'a dangling goal',
      'Aktiviteter|A02|Mål-id',
      'NM9',
      'STR-05|Aktiviteter|A02|Mål-id',
      ['ACT-07'],
    ],
    [
      'a post under one that does not exist',
      'Balansräkning|Eget kapital|Överordnad post',
      'Passiva',
      'STR-05|Balansräkning|Eget kapital|Överordnad post',
      ['BAL-02', 'BAL-03', 'BAL-04'],
    ],
    [
      'an error in a comment',
      `${AREA}|Kommentar`,
      { error: '#N/A' },
      `STR-08|${AREA}|Kommentar`,
      [],
    ],
  ])('%s', (_, key, written, finding, stopped) => {
    const result = example.copy().set(key, written).check();
    expect(freshIn(result)).toEqual([finding]);
    expect(stoppedIn(result)).toEqual(stopped);
    expect(result.counts.passed).toBeLessThanOrEqual(before.counts.passed);
  });

  test('a repeated row', () => {
    const result = example
      .copy()
      .add('Verksamheter', { Verksamhetsområde: 'Ekonomi', Slag: 'Kostnad', Budget: 9 })
      .check();
    expect(freshIn(result)).toEqual(['STR-04|Verksamheter|Ekonomi|Kostnad|Verksamhetsområde']);
    expect(stoppedIn(result)).toEqual([
      ...['MET-03', 'BUD-01', 'BUD-02', 'BUD-06', 'BUD-07', 'BUD-08', 'BUD-09', 'BUD-10'],
      'TXT-01',
    ]);
  });

  test('a circle among posts', () => {
    const result = example
      .copy()
      .set('Balansräkning|Omsättningstillgångar|Överordnad post', 'Kundfordringar')
      .check();
    expect(freshIn(result)).toEqual(['STR-09|Balansräkning|Omsättningstillgångar|Överordnad post']);
    expect(findingsOf(result, 'BAL-02')).toEqual([]);
    expect(findingsOf(result, 'BAL-01')).toEqual([]);
  });
});

describe('the results', () => {
  test('come in the same order whatever the order of tables, rows and columns', () => {
    const ids = ({ findings }: CheckResult) => findings.map(({ id }) => id);
    expect(ids(example.copy().check())).toEqual(ids(before));
    // A finding about a group of equals points at the one that stands first.
    const single = (result: CheckResult) =>
      new Set(ids(result).filter((id) => !/^(?:ACT-06|IND-12)/.test(id)));
    expect(single(example.reversed().check())).toEqual(single(before));
    expect(rulesIn(example.reversed().check())).toEqual(rulesIn(before));
  });

  test('keep their ids when rows are inserted, and follow the cells', () => {
    const book = example.copy();
    for (const table of ['Summering', 'Verksamheter', 'Balansräkning'] as const) {
      book.insertRow(table).insertRow(table);
    }
    const { findings } = book.check();
    expect(findings.map(({ id }) => id)).toEqual(before.findings.map(({ id }) => id));
    const addressOf = ({ findings: all }: CheckResult) =>
      all.find(({ rule }) => rule === 'FND-04')?.cells[0]?.address;
    expect(addressOf(before)).toBe('E10');
    expect(addressOf(book.check())).toBe('E12');
  });

  test('count every check once: rule by row by column', () => {
    const result = example.copy().set('Summering|Kostnader|Avvikelse', null).check();
    const findingsLost = before.findings.filter(({ cells }) =>
      cells.some(({ key }) => key === 'Summering|Kostnader|Avvikelse'),
    );
    expect(findingsLost.map(({ rule }) => rule)).toEqual(['BUD-02']);
    // BUD-01, BUD-03 and BUD-04 passed on the cell; BUD-02 had its finding.
    expect(result.counts.passed).toBe(before.counts.passed - 3);
    expect(result.counts.notTestable).toBe(before.counts.notTestable + 4);
  });

  test('say each reason once for each rule', () => {
    const { notTestable } = example.copy().removeColumn('Verksamheter', 'Prognos').check();
    const lines = notTestable.map(({ rule, reason }) => `${rule} ${reason.sv}`);
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines).toContain('BUD-06 Kolumnen Prognos saknas i Verksamheter.');
  });

  test('are given even for a workbook with nothing but one empty table', () => {
    const book = example.copy().removeRows('Texter');
    for (const { name } of book.raw().tables) {
      if (name !== 'Texter') book.removeTable(name as 'Rapport');
    }
    const result = book.check();
    expect(rulesIn(result)).toEqual(['STR-01']);
    const silent = CATALOGUE.filter(
      ({ id }) => !id.startsWith('STR') && reasonsOf(result, id).length === 0,
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});
