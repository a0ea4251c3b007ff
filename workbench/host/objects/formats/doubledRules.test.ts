import { afterEach, expect, test } from '@jest/globals';
import { doubleRules, hasDoubledRules } from '../../model/changes/doubleRules';
import { startHost, type Started } from '../../runner/startHost';
import { errorOf } from '../../runner/testing';

let started: Started | undefined;
afterEach(() => started?.close());

const formatsOf = ({ workbook }: Excel.RequestContext) =>
  workbook.worksheets.getItem('Blad').getRange('A1:B5').conditionalFormats;

/** https://github.com/OfficeDev/office-js/issues/5222, 6827 and 6835 */
test('rules that were doubled in Excel’s dialog are counted, and not found', async () => {
  started = await startHost({ sheets: { Blad: [[1]] } });
  const { Excel, book } = started;
  await Excel.run(async (context) => {
    formatsOf(context).add('Custom').custom.rule.formula = '=A1>0';
    await context.sync();
  });
  const sheet = book.sheet('Blad');
  if (!sheet) throw new Error('The sheet is gone.');
  const before = sheet.conditionalFormats;
  doubleRules(sheet, true);
  expect([sheet.conditionalFormats.length, hasDoubledRules(sheet)]).toEqual([2, true]);

  const asked: ((context: Excel.RequestContext) => unknown)[] = [
    (context) => formatsOf(context).getItemAt(0).delete(),
    (context) => formatsOf(context).load('items/type'),
    (context) => formatsOf(context).getItemAt(1).getRanges().load('address'),
  ];
  for (const ask of asked) {
    const error = await errorOf(started, async (context) => {
      ask(context);
      await context.sync();
    });
    expect(error.code).toBe('ItemNotFound');
  }
  const count = await Excel.run(async (context) => {
    const found = formatsOf(context).getCount();
    formatsOf(context).add('Custom').custom.rule.formula = '=A1>1';
    await context.sync();
    return found.value;
  });
  expect(count).toBe(2);
  expect(sheet.conditionalFormats.length).toBe(3);

  doubleRules(sheet, false);
  expect(sheet.conditionalFormats.map(({ rule }) => rule.formula)).toEqual(['=A1>1', '=A1>0']);
  expect(sheet.conditionalFormats.at(-1)).toMatchObject({ ...before[0], isUnreadable: false });
});

test('a rule on several ranges has no range, but ranges', async () => {
  started = await startHost({ sheets: { Blad: [[1]] } });
  const { Excel } = started;
  await Excel.run(async (context) => {
    const areas = context.workbook.worksheets.getItem('Blad').getRanges('H2:H3,J5');
    areas.conditionalFormats.add('Custom').custom.rule.formula = '=H2>0';
    await context.sync();
  });
  const ruleOf = ({ workbook }: Excel.RequestContext) =>
    workbook.worksheets.getItem('Blad').getRange('H3').conditionalFormats.getItemAt(0);
  const error = await errorOf(started, async (context) => {
    ruleOf(context).getRange().load('address');
    await context.sync();
  });
  expect(error.location).toBe('ConditionalFormat.getRange');
  const found = await Excel.run(async (context) => {
    const range = ruleOf(context).getRangeOrNullObject().load('address');
    const areas = ruleOf(context).getRanges().load('address');
    await context.sync();
    return [range.isNullObject, areas.address];
  });
  expect(found).toEqual([true, 'Blad!H2:H3,Blad!J5']);
});
