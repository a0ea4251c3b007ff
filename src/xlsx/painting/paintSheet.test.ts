import { expect, test } from '@jest/globals';
import { textCell } from '../../sheets/cells/plannedCell';
import type { PlannedRow, SheetPlan } from '../../sheets/plan/sheetPlan';
import { NOTHING_KEPT, sheetPieces } from './paintSheet';
import { StyleBook } from './styleBook';

const ROWS = 1_700;

test('asks for the cells of each row once, and holds no more rows than a piece has', () => {
  const asked: number[] = [];
  const rows = Array.from({ length: ROWS }, (_, index): PlannedRow => ({
    height: null,
    get cells() {
      asked.push(index);
      const link = { sheet: 'Blad', address: `A${index + 1}` };
      return [textCell(`rad ${index}`, 'text'), null, { ...textCell('dit', 'link'), link }];
    },
  }));
  const plan: SheetPlan = {
    id: 'prov',
    name: 'Prov',
    columns: [{ width: 10 }, { width: 10 }, { width: 10 }],
    rows,
    frozenRows: 4,
    conditionalFormats: [],
    names: [],
    charts: [],
    comments: null,
    page: {
      orientation: 'portrait',
      titleRows: { first: 4, last: 4 },
      header: { left: '', right: '' },
      footer: { left: '' },
      breaksAfter: [],
    },
  };
  const pieces = [...sheetPieces(plan, new StyleBook(null), { drawing: null, kept: NOTHING_KEPT })];
  expect(asked).toEqual(rows.map((_, index) => index));
  const whole = pieces.join('');
  expect(whole.match(/<row /g)?.length).toBe(ROWS);
  expect(whole.match(/<hyperlink /g)?.length).toBe(ROWS);
  expect(Math.max(...pieces.map((piece) => piece.match(/<row /g)?.length ?? 0))).toBe(500);
  expect(whole).toContain('<c r="A1700" ');
});
