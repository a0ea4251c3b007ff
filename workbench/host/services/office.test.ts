import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { OFFICE_SCRIPT } from '../runner/officeFiles';
import { startHost, type Started } from '../runner/startHost';
import { mayClose } from './beforeDocumentCloseNotification';
import { DARK_THEME } from '../transport/hostInfo';

const PAGE = `<!doctype html><html><head><script src="${OFFICE_SCRIPT}"></script><script>
Office.actions.associate('check', (event) => { document.title = 'checked ' + event.source.id; event.completed(); });
Office.actions.associate('SHOWPANE', () => { document.title = 'shortcut'; });
let timer;
CustomFunctions.associate('TICK', (step, invocation) => {
  let value = 0;
  timer = setInterval(() => invocation.setResult(value += step), 20);
  invocation.onCanceled = () => { clearInterval(timer); document.title = 'cancelled'; };
});
CustomFunctions.associate('WHERE', (invocation) => invocation.address);
</script></head><body></body></html>`;

const FUNCTIONS = {
  namespace: 'TERTIAL',
  metadata: {
    functions: [
      {
        id: 'TICK',
        name: 'TICK',
        parameters: [{ name: 'step', type: 'number' }],
        options: { stream: true, cancelable: true },
      },
      { id: 'WHERE', name: 'VAR', options: { requiresAddress: true } },
    ],
  },
};

let started: Started;
beforeAll(async () => {
  started = await startHost({
    html: PAGE,
    sheets: { Blad: [] },
    functions: FUNCTIONS,
    surroundings: { theme: DARK_THEME },
  });
});
afterAll(() => started.close());

/** Waits for what the page does in its own time. */
async function until(holds: () => boolean): Promise<void> {
  for (let step = 0; step < 500 && !holds(); step++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  expect(holds()).toBe(true);
}

test('the library finds Excel in Swedish, with a shared runtime and a dark theme', async () => {
  const { Office } = started;
  expect(await Office.onReady()).toMatchObject({ host: 'Excel', platform: 'PC' });
  expect(Office.context.displayLanguage).toBe('sv-SE');
  expect(Office.context.officeTheme.bodyBackgroundColor).toBe('#262626');
  const { requirements } = Office.context;
  expect(requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
  expect(requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
  expect(requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
});

test('a ribbon button runs its function, which reports its end', async () => {
  started.connection.pressButton('CheckButton', 'check');
  await until(() => started.host.runtime.completedCommands.length > 0);
  expect(started.document.title).toBe('checked CheckButton');
});

test('a shortcut runs its action', async () => {
  started.connection.runAction('SHOWPANE');
  await until(() => started.document.title === 'shortcut');
});

test('a page is opened in the browser of the user', () => {
  started.Office.context.ui.openBrowserWindow('https://example.org/hjalp');
  expect(started.host.runtime.openedPages).toEqual(['https://example.org/hjalp']);
});

test('the pane is hidden and shown, and is notified', async () => {
  const { Office, host } = started;
  const seen: string[] = [];
  await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    seen.push(visibilityMode);
  });
  await Office.addin.hide();
  expect(host.runtime.state).toBe('Background');
  await Office.addin.showAsTaskpane();
  expect(host.runtime.state).toBe('Visible');
  await until(() => seen.length === 2);
  expect(seen).toEqual(['Hidden', 'Taskpane']);
});

/** https://learn.microsoft.com/javascript/api/office/office.beforedocumentclosenotification */
test('closing is asked about while the add-in wants it so, and it is told when it is called off', async () => {
  const { Office, host } = started;
  const { beforeDocumentCloseNotification } = Office.addin;
  let called = 0;
  await beforeDocumentCloseNotification.onCloseActionCancelled(() => {
    called++;
  });
  const never = () => false;
  expect(mayClose(host, never)).toBe(true);
  await beforeDocumentCloseNotification.enable();
  expect(mayClose(host, () => true)).toBe(true);
  expect(mayClose(host, never)).toBe(false);
  await until(() => called === 1);
  await beforeDocumentCloseNotification.disable();
  expect(mayClose(host, never)).toBe(true);
  expect(called).toBe(1);
});

test('start-up behaviour and ribbon updates reach the host', async () => {
  const { Office, host } = started;
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  expect(await Office.addin.getStartupBehavior()).toBe('Load');
  await Office.ribbon.requestUpdate({
    tabs: [{ id: 'TertialTab', controls: [{ id: 'CheckButton', enabled: false }] }],
  });
  expect(host.runtime.ribbon.get('CheckButton')).toEqual({ enabled: false });
});

test('a streaming function goes on until its formula is gone', async () => {
  const { Excel, book } = started;
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Blad').getRange('A1');
    cell.formulas = [['=TERTIAL.TICK(2)']];
    await context.sync();
  });
  const value = (): unknown => book.active.cell(0, 0)?.value;
  await until(() => typeof value() === 'number');
  const first = value();
  await until(() => typeof value() === 'number' && value() !== first);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Blad').getRange('A1').clear();
    await context.sync();
  });
  await until(() => started.document.title === 'cancelled');
});

test('a function that requires its address gets it', async () => {
  const { Excel, book } = started;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Blad').getRange('B3').formulas = [['=TERTIAL.VAR()']];
    await context.sync();
  });
  await until(() => book.active.cell(2, 1)?.value === 'Blad!B3');
});
