import { afterEach, describe, expect, test } from '@jest/globals';
import { OFFICE_SCRIPT } from '../runner/officeFiles';
import { startHost, type Started } from '../runner/startHost';
import type { FunctionMetadata } from './metadata';

const any = (name: string, more: object = {}) => ({ name, type: 'any', ...more });
const MATRIX = { dimensionality: 'matrix' };

const FUNCTIONS: FunctionMetadata[] = [
  { id: 'ADD', name: 'PLUS', parameters: [any('a'), any('b', { optional: true })] },
  { id: 'ECHO', name: 'EKO', parameters: [any('a', MATRIX)], allowErrorForDataTypeAny: true },
  { id: 'FAIL', name: 'FEL.Å', parameters: [any('code')] },
  { id: 'KIND', name: 'SLAG', parameters: [any('a')] },
];

const PAGE = `<!doctype html><html><head><script src="${OFFICE_SCRIPT}"></script><script>
  window.calls = [];
  CustomFunctions.associate('ADD', (a, b) => { calls.push([a, b]); return a + (b ?? 100); });
  CustomFunctions.associate('ECHO', (grid) => grid.map((row) => row.map((v) => v instanceof Error ? 'fel ' + v.code : v)));
  CustomFunctions.associate('FAIL', (code) => { throw new CustomFunctions.Error(code, 'Förklaring'); });
  CustomFunctions.associate('KIND', (a) => a === null ? 'null' : typeof a + ' ' + a);
</script></head><body></body></html>`;

let started: Started | undefined;
afterEach(() => started?.close());

async function start(blankArgument?: 'zero' | 'null'): Promise<Started> {
  const functions = { namespace: 'TERTIAL', metadata: { functions: FUNCTIONS } };
  started = await startHost({
    html: PAGE,
    sheets: { Blad: [] },
    functions: { ...functions, ...(blankArgument ? { blankArgument } : {}) },
  });
  return started;
}

/** Enters formulas and reads the values of an area, once at once and once when all answers came. */
async function values(
  { Excel, idle }: Started,
  formulas: Readonly<Record<string, string | number>>,
  area: string,
): Promise<{ atOnce: unknown[][]; later: unknown[][] }> {
  const atOnce = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad');
    for (const [address, formula] of Object.entries(formulas)) {
      sheet.getRange(address).formulas = [[formula]];
    }
    const range = sheet.getRange(area).load('values');
    await context.sync();
    return range.values as unknown[][];
  });
  await idle();
  const later = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Blad').getRange(area).load('values');
    await context.sync();
    return range.values as unknown[][];
  });
  return { atOnce, later };
}

describe('custom functions, run by the library', () => {
  test('show #BUSY! until the answer comes, and so does what depends on them', async () => {
    const result = await values(
      await start(),
      { A1: 20, A2: '=TERTIAL.PLUS(A1,22)', A3: '=A2*2', A4: '=tertial.plus(1)' },
      'A2:A4',
    );
    expect(result.atOnce).toEqual([['#BUSY!'], ['#BUSY!'], ['#BUSY!']]);
    expect(result.later).toEqual([[42], [84], [101]]);
  });

  test('are called again only when an argument changed', async () => {
    const host = await start();
    await values(host, { A1: 1, B1: 5, A2: '=TERTIAL.PLUS(A1,1)' }, 'A2');
    await values(host, { B1: 6 }, 'A2');
    const { later } = await values(host, { A1: 2 }, 'A2');
    expect(later).toEqual([[3]]);
    const { calls } = host.window as unknown as { calls: unknown[] };
    expect(JSON.stringify(calls)).toBe('[[1,1],[2,1]]');
  });

  test('may stand in each other and in native formulas', async () => {
    const { later } = await values(
      await start(),
      { A1: '=SUM(TERTIAL.PLUS(TERTIAL.PLUS(1,2),3),10)' },
      'A1',
    );
    expect(later).toEqual([[16]]);
  });

  test('spill an array, and take errors as arguments if they say so', async () => {
    const { later } = await values(
      await start(),
      { A1: 1, B1: '=1/0', A2: 'x', D1: '=TERTIAL.EKO(A1:B2)', D5: '=TERTIAL.PLUS(B1,1)' },
      'D1:E5',
    );
    expect(later.slice(0, 2)).toEqual([
      [1, 'fel #DIV/0!'],
      ['x', 0],
    ]);
    expect(later[4]?.[0]).toBe('#DIV/0!');
  });

  test('give #SPILL! when a cell is in the way', async () => {
    const { later } = await values(
      await start(),
      { A1: 1, A2: 2, D2: 'i vägen', D1: '=TERTIAL.EKO(A1:A2)' },
      'D1:D2',
    );
    expect(later).toEqual([['#SPILL!'], ['i vägen']]);
  });

  /** https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors */
  test.each([
    ['#N/A', '#N/A'],
    ['#VALUE!', '#VALUE!'],
    ['#DIV/0!', '#DIV/0!'],
    ['#NUM!', '#NUM!'],
    ['#NULL!', '#NULL!'],
  ])('throwing %s shows %s', async (code, shown) => {
    const host = await start();
    const { later } = await values(host, { A1: `=TERTIAL.FEL.Å("${code}")` }, 'A1');
    expect(later).toEqual([[shown]]);
    const message = host.host.functions.messageAt(host.book.active, 0, 0);
    // Excel shows a text of the function's own with these two only.
    expect(message).toBe(code === '#N/A' || code === '#VALUE!' ? 'Förklaring' : undefined);
  });

  test.each([
    ['zero', 'number 0'],
    ['null', 'null'],
  ] as const)('an empty cell is passed as %s', async (blank, seen) => {
    const { later } = await values(await start(blank), { A2: '=TERTIAL.SLAG(A1)' }, 'A2');
    expect(later).toEqual([[seen]]);
  });

  test('a missing argument that is not optional gives #VALUE! without a call', async () => {
    const { later } = await values(await start(), { A1: '=TERTIAL.PLUS()' }, 'A1');
    expect(later).toEqual([['#VALUE!']]);
  });
});
