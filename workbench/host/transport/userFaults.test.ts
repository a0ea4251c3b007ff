import { afterEach, describe, expect, test } from '@jest/globals';
import { OFFICE_SCRIPT } from '../runner/officeFiles';
import { startHost, type Started } from '../runner/startHost';
import { errorOf } from '../runner/testing';

let started: Started | undefined;
afterEach(() => started?.close());

/** Puts a number in a cell of the active sheet, with a request of its own. */
const put = async (context: Excel.RequestContext, address: string, value: number) => {
  context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[value]];
  await context.sync();
};

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting */
describe('while another workbook has the focus', () => {
  type Batch = (context: Excel.RequestContext) => unknown;
  const sheetOf = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem('Blad');
  const REFUSED: readonly [string, string, Batch][] = [
    ['InvalidSelection', 'the selection', ({ workbook }) => workbook.getSelectedRange()],
    ['InvalidSelection', 'the active cell', ({ workbook }) => workbook.getActiveCell()],
    ['InvalidSelection', 'deleting a sheet', (context) => sheetOf(context).delete()],
    ['InvalidSelection', 'a sheet’s names', (context) => sheetOf(context).names.load('items/name')],
    [
      'InvalidSelection',
      'a sheet’s names below it',
      ({ workbook }) => workbook.worksheets.load('items/names/items/name'),
    ],
    ['GeneralException', 'a new sheet', ({ workbook }) => workbook.worksheets.add('Ny')],
    ['GeneralException', 'selecting', (context) => sheetOf(context).getRange('B2').select()],
    ['GeneralException', 'showing a sheet', (context) => sheetOf(context).activate()],
    ['GeneralException', 'freezing', (context) => sheetOf(context).freezePanes.freezeRows(1)],
    [
      'GeneralException',
      'gridlines',
      (context) => {
        sheetOf(context).showGridlines = false;
      },
    ],
  ];

  test.each(REFUSED)('%s for %s; what came before it in the batch stays', async (code, _, ask) => {
    started = await startHost({ sheets: { Blad: [], Annat: [] } });
    started.host.faults.otherWorkbook = true;
    const error = await errorOf(started, async (context) => {
      sheetOf(context).getRange('A1').values = [[1]];
      ask(context);
      await context.sync();
    });
    expect(error.code).toBe(code);
    expect(started.book.sheet('Blad')?.cell(0, 0)?.value).toBe(1);
    started.host.faults.otherWorkbook = false;
    await started.Excel.run(async (context) => {
      ask(context);
      await context.sync();
    });
  });

  test('cells are read and written as usual, and the workbook’s names too', async () => {
    started = await startHost();
    started.host.faults.otherWorkbook = true;
    await started.Excel.run(async (context) => {
      context.workbook.names.load('items/name');
      await put(context, 'A1', 1);
    });
    expect(started.book.active.cell(0, 0)?.value).toBe(1);
  });
});

/** https://github.com/OfficeDev/office-js/issues/3323 */
describe('a cell that is edited between two requests', () => {
  test('the first pass, the next is refused, and what they did stays', async () => {
    started = await startHost();
    started.host.faults.editCellAfter(2);
    const error = await errorOf(started, async (context) => {
      for (const address of ['A1', 'A2', 'A3']) await put(context, address, 1);
    });
    expect(error.code).toBe('InvalidOperationInCellEditMode');
    const { active } = started.book;
    expect([0, 1, 2].map((row) => active.cell(row, 0)?.value)).toEqual([1, 1, undefined]);
  });

  test('what waits with delayForCellEdit does not hold up what is refused meanwhile', async () => {
    started = await startHost();
    const { Excel, host, book } = started;
    host.faults.editCellAfter(1);
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      await put(context, 'A1', 1);
      await put(context, 'A2', 2);
    });
    await started.idle();
    expect(book.active.cell(1, 0)).toBeUndefined();
    const error = await errorOf(started, (context) => put(context, 'A3', 3));
    expect(error.code).toBe('InvalidOperationInCellEditMode');
    host.faults.cellEditMode = false;
    await waiting;
    expect(book.active.cell(1, 0)?.value).toBe(2);
  });

  test('it can be called off', async () => {
    started = await startHost();
    started.host.faults.editCellAfter(1);
    started.host.faults.forget();
    await started.Excel.run(async (context) => {
      await put(context, 'A1', 1);
      await put(context, 'A2', 2);
    });
    expect(started.book.active.cell(1, 0)?.value).toBe(2);
  });
});

/** https://github.com/OfficeDev/office-js/issues/4066 */
test('a choice in a drop-down raises no event when it is silent; typing does', async () => {
  started = await startHost();
  const { Excel, host, book, idle } = started;
  const seen: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().onChanged.add(({ address }) => {
      seen.push(address);
      return Promise.resolve();
    });
    await context.sync();
  });
  host.choose(book.active, 0, 0, 'ja');
  host.faults.silentChoices = true;
  host.choose(book.active, 1, 0, 'nej');
  host.type(book.active, 2, 0, 'kanske');
  await idle();
  expect(seen).toEqual(['A1', 'A3']);
  expect(book.active.cell(1, 0)?.value).toBe('nej');
});

/** https://github.com/OfficeDev/office-js/issues/3250 and 2877 */
describe('a pane that is not shown while a command runs', () => {
  const PAGE = `<!doctype html><html><head><script src="${OFFICE_SCRIPT}"></script><script>
    Office.actions.associate('waits', async (event) => {
      document.title = 'waiting';
      await Office.addin.showAsTaskpane();
      document.title = 'shown';
      event.completed();
    });
    Office.actions.associate('first', async (event) => {
      const shown = Office.addin.showAsTaskpane();
      event.completed();
      await shown;
      document.title = 'shown';
    });
    </script></head><body></body></html>`;

  test.each([
    ['waits', false, 'shown', 'Visible', 1],
    ['waits', true, 'waiting', 'Background', 0],
    ['first', true, 'shown', 'Visible', 1],
  ] as const)('%s, switched on: %s', async (command, isOn, title, state, completed) => {
    started = await startHost({ html: PAGE });
    const { host, connection, document, idle } = started;
    host.runtime.state = 'Background';
    host.faults.paneAfterCommand = isOn;
    connection.pressButton('Button', command);
    await idle();
    const done = host.runtime.completedCommands.length;
    expect([document.title, host.runtime.state, done]).toEqual([title, state, completed]);
  });

  test('other requests go on', async () => {
    started = await startHost({ html: PAGE });
    started.host.faults.paneAfterCommand = true;
    started.connection.pressButton('Button', 'waits');
    await started.idle();
    await started.Excel.run((context) => put(context, 'A1', 1));
    expect(started.book.active.cell(0, 0)?.value).toBe(1);
  });
});
