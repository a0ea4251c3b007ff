import { afterEach, describe, expect, test } from '@jest/globals';
import { OFFICE_SCRIPT } from '../runner/officeFiles';
import { startHost, type Started } from '../runner/startHost';
import { errorOf } from '../runner/testing';
import { TransportFault, WEB_PAYLOAD } from './faults';

const ADD = {
  id: 'ADD',
  name: 'PLUS',
  parameters: [
    { name: 'a', type: 'number' },
    { name: 'b', type: 'number' },
  ],
};

let started: Started | undefined;
afterEach(() => started?.close());

const write = (rows: unknown[][]) => async (context: Excel.RequestContext) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.getRange('A1').getResizedRange(rows.length - 1, 0).values = rows;
  await context.sync();
};

describe('requests that Excel refuses as a whole', () => {
  /** https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
  test('while a cell is edited, nothing is done; afterwards all is well', async () => {
    started = await startHost();
    started.host.faults.cellEditMode = true;
    expect((await errorOf(started, write([[1]]))).code).toBe('InvalidOperationInCellEditMode');
    expect(started.book.active.cell(0, 0)).toBeUndefined();
    started.host.faults.cellEditMode = false;
    await started.Excel.run(write([[1]]));
    expect(started.book.active.cell(0, 0)?.value).toBe(1);
  });

  test('the answer of a custom function comes through while a cell is edited', async () => {
    started = await startHost({
      html: `<html><head><script src="${OFFICE_SCRIPT}"></script><script>
        CustomFunctions.associate('ADD', (a, b) => a + b);</script></head></html>`,
      functions: { namespace: 'TERTIAL', metadata: { functions: [ADD] } },
    });
    const { host, book, idle } = started;
    host.type(book.active, 0, 0, '=TERTIAL.PLUS(20,22)');
    host.faults.cellEditMode = true;
    await idle();
    expect(book.active.cell(0, 0)?.value).toBe(42);
  });

  test('with delayForCellEdit a request waits until the user leaves the cell', async () => {
    started = await startHost();
    started.host.faults.cellEditMode = true;
    const done: string[] = [];
    const writing = started.Excel.run({ delayForCellEdit: true }, write([[2]])).then(() =>
      done.push('written'),
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(done).toEqual([]);
    started.host.faults.cellEditMode = false;
    await writing;
    expect(started.book.active.cell(0, 0)?.value).toBe(2);
  });

  test.each([
    [TransportFault.ActivityLimitReached, 'ActivityLimitReached'],
    [TransportFault.InvalidOrTimedOutSession, 'InvalidOrTimedOutSession'],
    [TransportFault.AccessDenied, 'AccessDenied'],
    [TransportFault.InternalError, 'GeneralException'],
  ])('the second request from now on, with %s', async (fault, code) => {
    started = await startHost();
    const { Excel } = started;
    started.host.faults.failRequest(2, fault);
    const error = await errorOf(started, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      sheet.getRange('A2').values = [[2]];
      await context.sync();
    });
    expect(error.code).toBe(code);
    expect(started.book.active.cell(0, 0)?.value).toBe(1);
    expect(started.book.active.cell(1, 0)).toBeUndefined();
    await Excel.run(write([[3]]));
  });

  /** https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization */
  test('over 5 MB, as Excel on the web', async () => {
    started = await startHost({ limits: { payload: WEB_PAYLOAD } });
    const rows = Array.from({ length: 1400 }, () => ['å'.repeat(2000)]);
    expect((await errorOf(started, write(rows))).code).toBe('RequestPayloadSizeLimitExceeded');
    expect(started.book.active.cell(0, 0)).toBeUndefined();
  });

  test('an answer over 5 MB', async () => {
    started = await startHost({
      limits: { payload: WEB_PAYLOAD },
      sheets: { A: Array.from({ length: 1400 }, () => ['å'.repeat(2000)]) },
    });
    const error = await errorOf(started, async (context) => {
      context.workbook.worksheets.getItem('A').getUsedRange().load('values');
      await context.sync();
    });
    expect(error.code).toBe('ResponsePayloadSizeLimitExceeded');
  });
});
