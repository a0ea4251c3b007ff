import { beforeAll, describe, expect, test } from '@jest/globals';
import { blankable, isLeftBlank, orNone, whyUnknown } from './blankable';
import { Book, type Written } from '../testing/book.testing';
import { contextOf } from '../context';
import { isLack } from '../lack';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

/** The analysis of the first goal, in a workbook where it holds something else. */
const analysisOf = (book: Book) => book.report().goals.rows[1]!.analysis;
const written = (value: Written) => example.copy().set('Mål|KF1.1|Analys', value);
const withoutColumn = () => example.copy().removeColumn('Mål', 'Analys');

/** What a check reads in a text that may be left blank. */
const read = (source: ReturnType<typeof blankable>): string | null =>
  isLack(source) ? source.lack.sv : source.value;

describe('a text that may be left blank', () => {
  test('is empty where nothing is written', () => {
    expect(read(blankable(analysisOf(written(null))))).toBe('');
    expect(read(orNone(analysisOf(written(null))))).toBe('');
  });

  test('is what is written there', () => {
    expect(read(blankable(analysisOf(written('Bra.'))))).toBe('Bra.');
    expect(read(orNone(analysisOf(written('Bra.'))))).toBe('Bra.');
  });

  test('gives no answer where the column is lacking, unless the table may lack it', () => {
    expect(read(blankable(analysisOf(withoutColumn())))).toBeNull();
    expect(read(orNone(analysisOf(withoutColumn())))).toBe('');
  });

  test('gives no answer where it can’t be read', () => {
    expect(read(blankable(analysisOf(written({ error: '#N/A' }))))).toBeNull();
    expect(read(orNone(analysisOf(written({ error: '#N/A' }))))).toBeNull();
  });
});

describe('whether it is known what a cell says', () => {
  const why = (book: Book, isBroken = false) => {
    const report = book.report();
    const datum = report.goals.rows[1]!.analysis;
    const broken = new Set(isBroken ? [datum.row] : []);
    return whyUnknown(contextOf(report, broken), datum)?.sv ?? null;
  };

  test('it is, whether something is written there or nothing', () => {
    expect(isLeftBlank(analysisOf(written(null)))).toBe(true);
    expect(isLeftBlank(analysisOf(written('Bra.')))).toBe(false);
    expect(isLeftBlank(analysisOf(withoutColumn()))).toBe(false);
    expect(why(written(null))).toBeNull();
    expect(why(written('Bra.'))).toBeNull();
  });

  test('it is not in a column that is lacking, an error, or a row that is broken', () => {
    expect(why(withoutColumn())).toBe('Kolumnen Analys saknas i Mål.');
    expect(why(written({ error: '#N/A' }))).toMatch(/^Analys för KF1\.1 .* kan inte läsas\.$/);
    expect(why(written(null), true)).toMatch(/måste rättas först\.$/);
    expect(why(written('Bra.'), true)).toMatch(/måste rättas först\.$/);
  });
});
