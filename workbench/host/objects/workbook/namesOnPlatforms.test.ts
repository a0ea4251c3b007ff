import { afterEach, expect, test } from '@jest/globals';
import { startHost, type Started } from '../../runner/startHost';

let started: Started | undefined;
afterEach(() => started?.close());

async function startNamed(platform: 'win' | 'mac' | 'web'): Promise<Started> {
  started = await startHost({ platform, sheets: { Blad: [[1]] } });
  await started.Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.add('Allas', '=SUM(Blad!$A$1:$A$3,1.5)');
    worksheets.getItem('Blad').names.add('Bladets', '=Blad!$A$1');
    await context.sync();
  });
  return started;
}

/** https://github.com/OfficeDev/office-js/issues/2834 */
test.each([
  ['win', '=SUMMA(Blad!$A$1:$A$3;1,5)'],
  ['mac', '=SUMMA(Blad!$A$1:$A$3;1,5)'],
  ['web', '=SUM(Blad!$A$1:$A$3,1.5)'],
] as const)('the formula of a name on %s is %s', async (platform, expected) => {
  const { Excel } = await startNamed(platform);
  const formulas = await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const all = names.getItem('Allas').load('formula');
    const own = worksheets.getItem('Blad').names.getItem('Bladets').load('formula');
    await context.sync();
    return [all.formula as unknown, own.formula as unknown];
  });
  expect(formulas).toEqual([expected, '=Blad!$A$1']);
});

/** https://github.com/OfficeDev/office-js/issues/1011 */
test.each([
  ['win', ['Bladets']],
  ['mac', ['Bladets']],
  ['web', ['Bladets', 'Allas']],
] as const)('the names of a sheet on %s are %j', async (platform, expected) => {
  const { Excel } = await startNamed(platform);
  const found = await Excel.run(async (context) => {
    const { names } = context.workbook.worksheets.getItem('Blad');
    names.load('items/name');
    await context.sync();
    return names.items.map(({ name }) => name);
  });
  expect(found).toEqual(expected);
});

test('a sheet on the web may have a name of its own that the workbook has too', async () => {
  const { Excel, book } = await startNamed('web');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Blad').names.add('Allas', '=Blad!$A$2');
    await context.sync();
  });
  expect(book.names.map(({ name, scope }) => [name, scope?.name])).toEqual([
    ['Allas', undefined],
    ['Bladets', 'Blad'],
    ['Allas', 'Blad'],
  ]);
});
