import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startHost, type Started } from '../runner/startHost';

let started: Started;
beforeAll(async () => {
  started = await startHost();
});
afterAll(() => started.close());

test('values are written and read back', async () => {
  const { Excel } = started;
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
    range.values = [
      [1, 2],
      [3, '=A1+B1'],
    ];
    range.load('values, formulas, address');
    await context.sync();
    expect(range.values).toEqual([
      [1, 2],
      [3, 3],
    ]);
    expect(range.formulas[1]?.[1]).toBe('=A1+B1');
    expect(range.address).toBe('Sheet1!A1:B2');
  });
});
