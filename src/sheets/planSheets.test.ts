import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book } from '../rules/book.testing';
import { planSheet, withoutFormulas } from './planSheets';
import { inputOf, PlannedSheet } from './sheet.testing';
import { SHEET_IDS } from './sheetIds';
import { STYLES, type CellStyle } from './styles';

let book: Book;
beforeAll(async () => {
  book = await Book.example();
});

/** What Excel and LibreOffice 7.4 both know, and report sheets use. */
const FUNCTIONS = ['IF', 'ISNUMBER', 'ROUND', 'COUNT', 'SUM'];

describe.each(SHEET_IDS)('the sheet %s', (id) => {
  test('begins with title, description and one header row', () => {
    const { rows, frozenRows } = PlannedSheet.of(id, book).plan;
    const written = rows.slice(0, 4).map(({ cells }) => cells.filter((cell) => cell?.value));
    expect(written.map(({ length }) => length > 0)).toEqual([true, true, true, true]);
    expect(written[3]).toHaveLength(rows[4]?.cells.length ?? 0);
    expect(frozenRows).toBe(4);
  });

  test('is marked as its own', () => {
    expect(PlannedSheet.of(id, book).plan.names[0]).toEqual({
      name: '_tertial_sheet',
      hidden: true,
      refersTo: { kind: 'constant', text: id },
    });
  });

  test('has formulas that both programs know, rounded', () => {
    const formulas = PlannedSheet.of(id, book)
      .cells()
      .flatMap(({ formula }) => formula ?? []);
    const used = formulas.flatMap((formula) => formula.match(/[A-Z][A-Z.]*(?=\()/g) ?? []);
    expect([...new Set(used)].filter((name) => !FUNCTIONS.includes(name))).toEqual([]);
    expect(formulas.filter((formula) => !formula.includes('ROUND('))).toEqual([]);
  });

  test('is the same for the same report', () => {
    expect(planSheet(id, inputOf(book.copy()))).toEqual(planSheet(id, inputOf(book)));
  });

  test('has the same values without formulas', () => {
    const plan = planSheet(id, inputOf(book));
    const cells = withoutFormulas(plan).rows.flatMap((row) => row.cells);
    expect(cells.every((cell) => !cell?.formula)).toBe(true);
    expect(cells.map((cell) => cell?.value)).toEqual(
      plan.rows.flatMap((row) => row.cells).map((cell) => cell?.value),
    );
  });

  test('says whose report it is on every page, ampersands and all', () => {
    const named = book.copy().set('Rapport|Nämnd|Värde', 'Kultur & fritid');
    expect(PlannedSheet.of(id, named).plan.page.header).toEqual({
      left: 'Kultur & fritid',
      right: 'Tertialrapport 2 2020',
    });
  });
});

test('every text can be read against its fill', () => {
  for (const [name, style] of Object.entries(STYLES) as [string, CellStyle][]) {
    const contrast = contrastOf(style.colour ?? '000000', style.fill ?? 'FFFFFF');
    expect([name, contrast >= 4.5]).toEqual([name, true]);
  }
});

/** Contrast as WCAG 2.1 counts it. */
function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/../g) ?? [])
    .map((part) => Number.parseInt(part, 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('the chart of net variances', () => {
  const titleOf = (changed: Book) => PlannedSheet.of('verksamheter', changed).plan.chart?.title;
  const KINDS = ['Kostnad', 'Intäkt'];
  const even = () => {
    const changed = book.copy();
    for (const area of [
      'Nämnd och administration',
      'Lön och pension',
      'Ekonomi',
      'Kontaktcenter',
    ]) {
      for (const kind of KINDS) changed.set(`Verksamheter|${area}|${kind}|Avvikelse`, 0);
    }
    return changed;
  };

  test('says what is worst', () => {
    expect(titleOf(book)).toBe('Ekonomi har det största underskottet mot budget: 1,4\u00A0mnkr');
  });

  test('or best, when nothing is bad', () => {
    const good = even().set('Verksamheter|Ekonomi|Intäkt|Avvikelse', 0.5);
    expect(titleOf(good)).toBe('Ekonomi har det största överskottet mot budget: 0,5\u00A0mnkr');
  });

  test('or that several share it', () => {
    const shared = even()
      .set('Verksamheter|Ekonomi|Intäkt|Avvikelse', -0.5)
      .set('Verksamheter|Kontaktcenter|Intäkt|Avvikelse', -0.5);
    expect(titleOf(shared)).toBe(
      '2 områden har de största underskotten mot budget: 0,5\u00A0mnkr vardera',
    );
  });

  test('or that nothing differs', () => {
    const none = even().set('Verksamheter|Upphandling|Kostnad|Avvikelse', 3.4);
    expect(titleOf(none)).toBe('Inget verksamhetsområde avviker från budget');
  });

  test('stands beside its data, with a sentence for those who do not see it', () => {
    const { chart } = PlannedSheet.of('verksamheter', book).plan;
    expect(chart?.values.range).toBe('B33:B40');
    expect(chart?.from.column).toBeGreaterThan(2);
    expect(chart?.altText).toMatch(
      /Av 8 verksamhetsområden väntas 3 gå med underskott mot budget, 1 med överskott och 4 med nollresultat\. Tillsammans är nettoavvikelsen −1,3\u00A0mnkr\.$/,
    );
  });
});
