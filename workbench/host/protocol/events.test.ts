import { expect, test } from '@jest/globals';
import { hostForTests } from '../runner/testing';

const host = hostForTests({
  sheets: { A: [[1, '=A1*2']] },
  tables: {
    Mål: [
      ['Mål-id', 'Mål'],
      ['1.1', 'Trygg stad'],
    ],
  },
});

/** Adds handlers in one request, and gives the list that they write to. */
async function listen(
  add: (context: Excel.RequestContext, say: (text: string) => Promise<void>) => void,
): Promise<string[]> {
  const seen: string[] = [];
  await host().Excel.run(async (context) => {
    add(context, (text) => {
      seen.push(text);
      return Promise.resolve();
    });
    await context.sync();
  });
  return seen;
}

test('an edit of the user: changed, with values before and after, and calculated', async () => {
  const seen = await listen((context, say) => {
    const sheet = context.workbook.worksheets.getItem('A');
    sheet.onChanged.add(({ address, details, triggerSource }) =>
      say(`${address} ${details.valueBefore}→${details.valueAfter} ${triggerSource}`),
    );
    sheet.onCalculated.add(({ address }) => say(`calculated ${address}`));
  });
  const sheet = host().book.sheet('A');
  if (!sheet) throw new Error('The sheet is gone.');
  host().host.type(sheet, 0, 0, 5);
  await host().idle();
  expect(seen.sort()).toEqual(['A1 1→5 Unknown', 'calculated B1']);
});

test('undo and redo raise the same events as an edit', async () => {
  const sheet = host().book.sheet('A');
  if (!sheet) throw new Error('The sheet is gone.');
  host().host.type(sheet, 0, 3, 7);
  const seen = await listen((context, say) => {
    context.workbook.worksheets
      .getItem('A')
      .onChanged.add(({ address, changeType }) => say(`${address} ${changeType}`));
  });
  host().host.undo();
  host().host.redo();
  host().host.undo();
  await host().idle();
  expect(seen).toEqual(['D1 RangeEdited', 'D1 RangeEdited', 'D1 RangeEdited']);
});

test('a table: changed in itself and in the collection, added, deleted', async () => {
  const seen = await listen((context, say) => {
    const { tables } = context.workbook;
    tables.getItem('Mål').onChanged.add(({ address }) => say(`table ${address}`));
    tables.onChanged.add(({ address }) => say(`all ${address}`));
    tables.onAdded.add(({ source }) => say(`added ${source}`));
    tables.onDeleted.add(({ tableName }) => say(`deleted ${tableName}`));
  });
  await host().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Mål');
    sheet.getRange('A5:D5').values = [['1.2', 'Hållbar stad', 'x', 'y']];
    const table = sheet.tables.add('G1:H2', true);
    table.name = 'Kort';
    table.delete();
    await context.sync();
  });
  await host().idle();
  expect(seen.sort()).toEqual(['added Local', 'all A5:B5', 'deleted Kort', 'table A5:B5']);
});

test('rows inserted say so, with the way in which cells moved', async () => {
  const seen = await listen((context, say) => {
    const sheet = context.workbook.worksheets.getItem('A');
    sheet.onChanged.add(({ address, changeType, changeDirectionState }) =>
      say(`${address} ${changeType} ${changeDirectionState?.insertShiftDirection}`),
    );
  });
  await host().Excel.run(async (context) => {
    context.workbook.worksheets.getItem('A').getRange('3:4').insert('Down');
    await context.sync();
  });
  await host().idle();
  expect(seen).toEqual(['3:4 RowInserted Down']);
});
