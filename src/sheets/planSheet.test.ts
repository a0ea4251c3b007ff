import { beforeAll, describe, expect, test } from '@jest/globals';
import { Book } from '../rules/testing/book.testing';
import { contrastOf } from './testing/contrast.testing';
import { planSheet } from './planSheet';
import { withoutFormulas } from './plan/withoutFormulas';
import { inputOf, PlannedSheet } from './testing/sheet.testing';
import { SHEET_IDS } from './sheets';
import { STYLES, type CellStyle } from './plan/styles';

let book: Book;
beforeAll(async () => {
  book = await Book.example();
});

/** What Excel and LibreOffice 7.4 both know, and report sheets use. */
const FUNCTIONS = ['IF', 'ISNUMBER', 'ROUND', 'COUNT', 'SUM', 'COUNTIFS', 'SUMIFS', 'ABS'];

/** Whether a formula computes anything that could show as −0,0 or differ in its last decimal. */
const computes = (formula: string): boolean =>
  /SUM\(|SUMIFS\(|[\w)][-+*/]/.test(formula.replace(/"[^"]*"|'[^']*'!/g, ''));

describe.each(SHEET_IDS)('the sheet %s', (id) => {
  test('begins with title, description and one header row', () => {
    const { rows, frozenRows } = PlannedSheet.of(id, book).plan;
    const written = rows.slice(0, 4).map(({ cells }) => cells.filter((cell) => cell?.value));
    expect(written.map(({ length }) => length > 0)).toEqual([true, true, true, true]);
    const headers = written[3]?.map((cell) => cell?.value) ?? [];
    expect(new Set(headers).size).toBe(headers.length);
    expect(headers).toHaveLength(rows[3]?.cells.length ?? 0);
    expect(frozenRows).toBe(id === 'mal' ? 2 : 4);
  });

  test('is marked as its own', () => {
    expect(PlannedSheet.of(id, book).plan.names[0]).toEqual({
      name: '_tertial_sheet',
      hidden: true,
      refersTo: { kind: 'constant', text: id },
    });
  });

  test('has formulas that both programs know, rounded', () => {
    const cells = PlannedSheet.of(id, book).cells();
    const formulas = cells.flatMap(({ formula }) => formula ?? []);
    const used = formulas.flatMap((formula) => formula.match(/[A-Z][A-Z.]*(?=\()/g) ?? []);
    expect([...new Set(used)].filter((name) => !FUNCTIONS.includes(name))).toEqual([]);
    const figures = cells.filter(({ value }) => typeof value === 'number');
    const unrounded = figures.filter(
      ({ formula }) => formula !== null && computes(formula) && !formula.includes('ROUND('),
    );
    expect(unrounded).toEqual([]);
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

  test('has charts of what stands on it, each under a name of its own', () => {
    const sheet = PlannedSheet.of(id, book);
    const { charts } = sheet.plan;
    expect(new Set(charts.map(({ name }) => name)).size).toBe(charts.length);
    for (const { categories, series } of charts) {
      expect(sheet.range(categories.range)).toEqual(categories.values);
      for (const { name, address, range, values } of series) {
        expect([sheet.value(address), sheet.range(range)]).toEqual([name, values]);
      }
    }
  });

  test('says whose report it is on every page, ampersands and all', () => {
    const named = book.copy().set('Rapport|Nämnd|Värde', 'Kultur & fritid');
    expect(PlannedSheet.of(id, named).plan.page.header).toEqual({
      left: 'Kultur & fritid',
      right: 'Tertialrapport 2 2020',
    });
  });
});

test('a committee with a long name makes no page wider', () => {
  const long = 'Kultur- och fritidsnämnden i ett stadsdelsområde med ett långt namn';
  const { plan } = PlannedSheet.of('driftbudget', book.copy().set('Rapport|Nämnd|Värde', long));
  expect(plan.rows.slice(1, 3).map(({ cells }) => cells[0]?.value)).toEqual([
    `${long}, tertialrapport 2 2020 per 2020-08-31.`,
    'Belopp i miljoner kronor (mnkr). Plus i avvikelsen är bättre än budget. Ett streck (–) betyder att uppgiften saknas; 0,0 är noll.',
  ]);
});

test('the appendices have the numbers that Rapport gives them', () => {
  const numbered = book.copy().add('Rapport', { Uppgift: 'Bilagenummer Driftbudget', Värde: 4 });
  const { plan } = PlannedSheet.of('driftbudget', numbered);
  expect([plan.name, plan.rows[0]?.cells[0]?.value, plan.page.footer.left]).toEqual([
    'Bilaga 4 Driftbudget',
    'Bilaga 4. Årsprognos driftbudget',
    'Bilaga 4. Årsprognos driftbudget',
  ]);
});

test('every text can be read against its fill', () => {
  for (const [name, style] of Object.entries(STYLES) as [string, CellStyle][]) {
    const contrast = contrastOf(style.colour ?? '000000', style.fill ?? 'FFFFFF');
    expect([name, contrast >= 4.5]).toEqual([name, true]);
  }
});

describe('the chart of net variances', () => {
  const titleOf = (changed: Book) => PlannedSheet.of('verksamheter', changed).plan.charts[0]?.title;
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
      'Två områden har de största underskotten mot budget: 0,5\u00A0mnkr vardera',
    );
  });

  test('or that nothing differs', () => {
    const none = even().set('Verksamheter|Upphandling|Kostnad|Avvikelse', 3.4);
    expect(titleOf(none)).toBe('Inget verksamhetsområde avviker från budget');
  });

  test('stands beside its data, with a sentence for those who do not see it', () => {
    const [chart] = PlannedSheet.of('verksamheter', book).plan.charts;
    expect(chart?.series.map(({ range }) => range)).toEqual(['B34:B41']);
    expect(chart?.categories.range).toBe('A34:A41');
    expect(chart?.from.column).toBeGreaterThan(2);
    expect(chart?.altText).toMatch(
      /Av åtta verksamhetsområden väntas tre gå med underskott mot budget, ett med överskott och fyra med nollresultat\. Tillsammans är nettoavvikelsen −1,3\u00A0mnkr\.$/,
    );
  });
});
