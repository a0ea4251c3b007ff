import { beforeAll, describe, expect, test } from '@jest/globals';
import { cleanText } from '../../language/words/cleanText';
import { formatNumber } from '../../language/numbers/formatNumber';
import { decimalOf, ZERO } from '../../figures/decimal';
import { round } from '../../figures/round';
import { Book } from '../../rules/testing/book.testing';
import { AT } from './goalRows';
import { INDICATORS } from '../testing/published.testing';
import { PlannedSheet } from '../testing/sheet.testing';
import type { PlannedCell } from '../plan/sheetPlan';

let book: Book;
beforeAll(async () => {
  book = await Book.example();
});

const of = (changed: Book) => PlannedSheet.of('mal', changed);

/** What a reader sees in a cell: a number by its format, with its unit. */
function shown(cell: PlannedCell | null | undefined): string {
  if (!cell || cell.value === '–') return '';
  if (typeof cell.value === 'string') return cleanText(cell.value);
  const decimals = /0\.(0+)/.exec(cell.format ?? '')?.[1]?.length ?? 0;
  const unit = /"([^"]+)"$/.exec(cell.format ?? '')?.[1] ?? '';
  const number = formatNumber(round(decimalOf(cell.value) ?? ZERO, decimals), 'sv');
  return cleanText(number + unit);
}

/** The rows of the sheet whose level is a certain one. */
const rowsOf = (sheet: PlannedSheet, level: string) =>
  sheet.plan.rows.flatMap(({ cells }) =>
    cells.length === AT.analysis && cells[AT.level - 1]?.value === level ? [cells] : [],
  );

const columnOf = (sheet: PlannedSheet, level: string, column: number) =>
  rowsOf(sheet, level).map((cells) => cells[column - 1]?.value);

describe('Bilaga 5 Mål och indikatorer', () => {
  test('has all 32 indicators with every value as published', () => {
    const names = new Map(
      book.report().indicators.rows.map(({ id, name }) => [id.value, name.value]),
    );
    const rows = rowsOf(of(book), 'Indikator').map((cells) => [
      cells[AT.name - 1]?.value,
      ...cells.slice(AT.outcome - 1, AT.councilTarget).map(shown),
    ]);
    expect(rows).toHaveLength(32);
    expect(rows).toEqual(INDICATORS.map(([id, , ...values]) => [names.get(id), ...values]));
  });

  test('has every indicator under its goal', () => {
    const ids = new Map(book.report().goals.rows.map(({ id, title }) => [title.value, id.value]));
    const under: unknown[] = [];
    let goal: unknown = null;
    for (const { cells } of of(book).plan.rows) {
      const [name, level] = [cells[AT.name - 1]?.value, cells[AT.level - 1]?.value];
      if (level === 'Indikator') under.push(goal);
      else if (/mål$/.test(String(level))) goal = ids.get(String(name));
    }
    expect(under).toEqual(INDICATORS.map(([, published]) => published));
  });

  test('assesses goals as published: ten of twelve, one partly, one not at all', () => {
    const sheet = of(book);
    expect(columnOf(sheet, 'KF-mål', AT.verdict)).toEqual([
      '≈ Uppfylls delvis',
      ...Array<string>(5).fill('✓ Uppfylls helt'),
      'Ingen',
      ...Array<string>(5).fill('✓ Uppfylls helt'),
    ]);
    expect(new Set(columnOf(sheet, 'Nämndmål', AT.verdict))).toEqual(new Set(['✓ Uppfylls helt']));
    expect(columnOf(sheet, 'Inriktningsmål', AT.verdict)).toEqual(['', '', '']);
  });

  test('counts goals and indicators in its own rows', () => {
    const sheet = of(book);
    expect(sheet.values(4, 10, 3)).toEqual([
      ['Mål efter bedömning', 'KF-mål', 'Nämndmål'],
      ['✓ Uppfylls helt', 10, 14],
      ['≈ Uppfylls delvis', 1, 0],
      ['✗ Uppfylls inte', 0, 0],
      ['Ingen bedömning', 1, 0],
      ['Ej ifyllt', 0, 0],
      ['Alla mål', 12, 14],
    ]);
    expect(sheet.values(14, 19, 2)).toEqual([
      ['✓ Nås', 20],
      ['→ Väntas nås', 3],
      ['✗ Nås inte', 7],
      ['○ Kan inte bedömas', 2],
      ['Bedöms inte', 0],
      ['Alla indikatorer', 32],
    ]);
    expect(sheet.formula('B5')).toMatch(
      /^COUNTIFS\(B\d+:B\d+,"KF-mål",K\d+:K\d+,"✓ Uppfylls helt"\)$/,
    );
  });

  test('judges outcome and forecast in words, live where both are numbers of one unit', () => {
    const sheet = of(book);
    const at = sheet.plan.rows.findIndex(({ cells }) => cells[0]?.value === 'Sjukfrånvaro') + 1;
    expect(sheet.value(`K${at}`)).toBe('✗ Nås inte');
    expect(sheet.formula(`L${at}`)).toBe(
      `IF(COUNT(C${at},H${at})=2,IF(C${at}<=H${at},"✓ Nås","✗ Nås inte"),"○ Kan inte bedömas")`,
    );
    const mixed = sheet.plan.rows.findIndex(({ cells }) =>
      /Äldre Direkt/.test(String(cells[0]?.value)),
    );
    const row = sheet.plan.rows[mixed]?.cells.slice(AT.verdict - 1, AT.forecastVerdict);
    expect(row?.map((cell) => cell?.value)).toEqual([
      '○ Kan inte bedömas',
      '○ Kan inte bedömas',
      '–',
    ]);
    expect(row?.[1]?.formula).toBeNull();
  });

  test('follows a true number of the input, and carries over what no formula reads', () => {
    const sheet = of(book);
    const at =
      sheet.plan.rows.findIndex(({ cells }) => /feriejobb$/.test(String(cells[0]?.value))) + 1;
    expect(sheet.formula(`C${at}`)).toBe(
      `IF(ISNUMBER('Indikatorer'!D5),ROUND('Indikatorer'!D5,0),"–")`,
    );
    expect(sheet.formula(`H${at}`)).toBeNull();
  });

  test('repeats the header of the goals on every page that they take', () => {
    const { page, rows } = of(book).plan;
    const header = rows[page.titleRows.first - 1]?.cells[0]?.value;
    expect(header).toBe('Mål och indikator');
    expect(page.breaksAfter[0]).toBe(page.titleRows.first - 1);
  });
});

describe('its charts', () => {
  const titlesOf = (changed: Book) => of(changed).plan.charts.map(({ title }) => title);

  test('say what they show', () => {
    expect(titlesOf(book)).toEqual([
      'Tio av tolv KF-mål och alla 14 nämndmål uppfylls helt',
      'Fyra av 19 indikatorer i procent når inte årsmålet',
    ]);
  });

  test('draw what stands beside them', () => {
    const sheet = of(book);
    for (const { categories, series } of sheet.plan.charts) {
      const inRange = (range: string) => {
        const [, column = '', first = '', last = ''] =
          /^([A-Z])(\d+):[A-Z](\d+)$/.exec(range) ?? [];
        return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) =>
          sheet.value(`${column}${Number(first) + index}`),
        );
      };
      expect(inRange(categories.range)).toEqual(categories.values);
      for (const each of series) {
        expect(inRange(each.range)).toEqual(each.values);
        expect(sheet.value(each.address)).toBe(each.name);
      }
    }
  });
});

describe('odd goals', () => {
  test('indicators without a known goal come last', () => {
    const stray = book.copy().set('Indikatorer|KF3.2|Index Bra arbetsgivare|Mål-id', 'KF9');
    const sheet = of(stray);
    const last = sheet.plan.rows.length;
    expect(sheet.values(last - 1, last, 1)).toEqual([
      ['Indikatorer utan känt mål'],
      ['Index Bra arbetsgivare'],
    ]);
  });

  test('goals in a circle are all there', () => {
    const circle = book.copy().set('Mål|IM1|Överordnat mål', 'NM1.1-1');
    expect(rowsOf(of(circle), 'Nämndmål')).toHaveLength(14);
  });

  test.each([
    ['Mål', 'Tabellen Mål saknas i arbetsboken.'],
    ['Indikatorer', 'Tabellen Indikatorer saknas i arbetsboken.'],
  ] as const)('without any rows and without %s the sheet says so', (table, sentence) => {
    const none = book.copy().removeRows('Mål').removeRows('Indikatorer').removeTable(table);
    const sheet = of(none);
    expect(sheet.values(5, sheet.plan.rows.length, 1)).toEqual([[sentence]]);
    expect(sheet.plan.charts).toEqual([]);
  });

  test('a measure too long for its column is broken as text, and judged all the same', () => {
    const key = 'Indikatorer|KF2.5|Klimatpåverkan från upphandlade livsmedel och måltider';
    const long = book.copy().set(`${key}|Årsmål`, '1,9 kg CO2 per kg livsmedel');
    const cells = rowsOf(of(long), 'Indikator').find(([name]) =>
      /^Klimatpåverkan/.test(String(name?.value)),
    );
    expect(cells?.[AT.target - 1]?.value).toBe('1,9\u00A0kg CO2 per kg livsmedel');
    expect(cells?.[AT.outcomeVerdict - 1]).toMatchObject({ value: '✓ Nås', formula: null });
  });

  test('a target says its side before a number that is still one', () => {
    const key = 'Indikatorer|KF3.2|Index Bra arbetsgivare';
    const cellsWith = (target: string) =>
      rowsOf(of(book.copy().set(`${key}|Årsmål`, target)), 'Indikator').find(
        ([name]) => name?.value === 'Index Bra arbetsgivare',
      );
    const meant = cellsWith('minst 80');
    expect(meant?.[AT.target - 1]).toMatchObject({ value: 80 });
    expect(meant?.[AT.target - 1]?.format).toMatch(/^"minst "/);
    expect(meant?.[AT.outcomeVerdict - 1]?.formula).toContain('>=');
    expect(cellsWith('högst 80')?.[AT.outcomeVerdict - 1]).toMatchObject({
      value: '○ Kan inte bedömas',
      formula: null,
    });
  });

  test('what nobody can read stands as written', () => {
    const odd = book
      .copy()
      .set('Indikatorer|KF3.2|Index Bra arbetsgivare|Periodens utfall', 'ca 80')
      .set('Indikatorer|KF3.2|Index Bra arbetsgivare|Årsmål', { error: '#REF!' });
    const cells = rowsOf(of(odd), 'Indikator').find(
      ([name]) => name?.value === 'Index Bra arbetsgivare',
    );
    expect(cells?.[AT.outcome - 1]?.value).toBe('ca 80');
    expect(cells?.[AT.target - 1]?.value).toBe('#REFERENS!');
    expect(cells?.[AT.verdict - 1]?.value).toBe('○ Kan inte bedömas');
  });
});
