import { describe, expect, test } from '@jest/globals';
import { decimal, toText, ZERO } from '../../figures/decimal';
import type { WrittenCell } from '../../report/cell';
import type { Conversion, Datum } from '../../report/datum';
import type { Figure } from '../../figures/interval';
import { readMoneyCell } from '../../workbook/cells/readMoneyCell';
import { shownFigure } from './shownFigure';

const datumOf = (value: WrittenCell['value'], format = 'General'): Datum<Figure> => {
  const written = { value, format, formula: null };
  const table = {
    name: 'Driftbudget',
    sheet: "Nämndens 'tabell'",
    headerRow: 4,
    firstColumn: 1,
    columnCount: 5,
  } as const;
  const read = readMoneyCell(written, 'mnkr', 1);
  return {
    ...read,
    row: { table, row: 5, key: 'Kostnader' },
    column: { name: 'Budget', header: 'Budget', column: 2 },
    written,
  };
};

const MNKR = { unit: 'mnkr', decimals: 1 } as const;
const REF = "'Nämndens ''tabell'''!B5";

test.each<[string, WrittenCell['value'], string, string | null, string | null]>([
  ['a number', 265.9, 'General', '265.9', `IF(ISNUMBER(${REF}),ROUND(${REF},1),"–")`],
  [
    'more decimals than are shown',
    265.94,
    'General',
    '265.9',
    `IF(ISNUMBER(${REF}),ROUND(${REF},1),"–")`,
  ],
  ['nearly minus zero', -0.04, 'General', '0.0', `IF(ISNUMBER(${REF}),ROUND(${REF},1),"–")`],
  [
    'kronor that the format shows as millions',
    265_900_000,
    '#,##0.0,,',
    '265.9',
    `IF(ISNUMBER(${REF}),ROUND(${REF}/1000000,1),"–")`,
  ],
  ['text that no formula reads', '265,9', 'General', '265.9', null],
  ['text with a unit', '265 900 tkr', 'General', '265.9', null],
  ['a blank', null, 'General', null, `IF(ISNUMBER(${REF}),ROUND(${REF},1),"–")`],
  ['words', 'saknas', 'General', null, `IF(ISNUMBER(${REF}),ROUND(${REF},1),"–")`],
  ['a number in another unit', 0.5, '0%', null, null],
])('%s', (_, value, format, shown, formula) => {
  const figure = shownFigure(datumOf(value, format), MNKR);
  expect([figure.value && toText(figure.value), figure.formula]).toEqual([shown, formula]);
});

describe('what is computed instead', () => {
  const instead = { formula: 'X', value: decimal('1.5') };

  test.each<[string, WrittenCell['value'], string, string]>([
    ['gives way to what is reported', 265.9, '265.9', `IF(ISNUMBER(${REF}),ROUND(${REF},1),X)`],
    ['stands for a blank', null, '1.5', `IF(ISNUMBER(${REF}),ROUND(${REF},1),X)`],
  ])('%s', (_, value, shown, formula) => {
    const figure = shownFigure(datumOf(value), MNKR, instead);
    expect([toText(figure.value ?? ZERO), figure.formula]).toEqual([shown, formula]);
  });

  test('stands alone where the table has no such column', () => {
    const lacking = { ...datumOf(null), written: null };
    expect(shownFigure(lacking, MNKR, instead)).toEqual({ formula: 'X', value: instead.value });
    expect(shownFigure(null, MNKR)).toEqual({ formula: null, value: null });
  });
});

test.each<[string, number | null, Conversion, string | null, string]>([
  ['a cost with a minus', -265.9, { sign: -1, unit: null }, '265.9', `ROUND(-${REF},1)`],
  ['another unit', -265_900, { sign: -1, unit: 'tkr' }, '265.9', `ROUND(-${REF}/1000,1)`],
  ['a zero in another unit', 0, { sign: 1, unit: 'kr' }, '0.0', `ROUND(${REF}/1000000,1)`],
  ['a blank in another unit', null, { sign: -1, unit: 'tkr' }, null, `ROUND(-${REF}/1000,1)`],
])('a cell of the user is followed in its own sign and unit: %s', (...given) => {
  const [, stored, conversion, shown, rounded] = given;
  const { formula, value } = shownFigure(adopted(stored, conversion), MNKR);
  expect(value && toText(value)).toBe(shown);
  expect(formula).toBe(`IF(ISNUMBER(${REF}),${rounded},"–")`);
});

test('a sum of several cells of the user is carried over', () => {
  const part = { sheet: 'Blad1', row: 5, column: 2, sign: 1, unit: null } as const;
  const conversion = { sign: 1, unit: null, parts: [part, { ...part, row: 6 }] } as const;
  expect(shownFigure(adopted(265.9, conversion), MNKR).formula).toBeNull();
});

/** A value that adoption has read by a conversion, as Tertial has it: plus, in mnkr. */
function adopted(stored: number | null, conversion: Conversion): Datum<Figure> {
  const { written, column, ...rest } = datumOf(stored);
  const value = stored === null ? null : datumOf(stored === 0 ? 0 : 265.9).value;
  return { ...rest, value, written, column: { ...column, conversion } };
}
