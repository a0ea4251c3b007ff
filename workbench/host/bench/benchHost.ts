import { once, type Spent } from './once';
import { startHost } from '../runner/startHost';
import { OFFICE_SCRIPT } from '../runner/officeFiles';

const RUNS = 1_000;
const ROWS = 10_000;
const COLUMNS = 10;
const CALLS = 2_000;

/** Measures the host through the real library in jsdom; one line a figure. */
export async function benchHost(): Promise<string[]> {
  return [await benchRuns(), await benchWrite(), await benchFunctions()];
}

const line = (what: string, { seconds, processor }: Spent, limit: number): string =>
  `host: ${what}: ${seconds.toFixed(2)} s (wanted: under ${limit} s; processor ${processor.toFixed(2)} s)`;

/** Many small requests: each opens a context, reads a cell, and lets its reference go. */
async function benchRuns(): Promise<string> {
  const { Excel, close } = await startHost({ sheets: { A: [[1]] } });
  const spent = await once(async () => {
    for (let run = 0; run < RUNS; run++) {
      await Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem('A').getRange('A1').load('values');
        // Measures one request per run.
        await context.sync();
        if (cell.values[0]?.[0] !== 1) throw new Error('The cell was not read.');
      });
    }
  });
  close();
  return line(`${RUNS} Excel.run with one sync`, spent, 5);
}

/** One large write, which the library cuts into blocks. */
async function benchWrite(): Promise<string> {
  const { Excel, book, close } = await startHost({ sheets: { A: [] } });
  const values = Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (_cell, column) => row * COLUMNS + column),
  );
  const spent = await once(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('A').getRangeByIndexes(0, 0, ROWS, COLUMNS);
      range.values = values;
      await context.sync();
    }),
  );
  if (book.active.cell(ROWS - 1, COLUMNS - 1)?.value !== ROWS * COLUMNS - 1) {
    throw new Error('The last cell was not written.');
  }
  close();
  return line(`writing ${ROWS * COLUMNS} cells in one range`, spent, 3);
}

const PAGE = `<!doctype html><html><head><script src="${OFFICE_SCRIPT}"></script><script>
CustomFunctions.associate('ADD', (a, b) => a + b);</script></head><body></body></html>`;

const FUNCTIONS = {
  namespace: 'TERTIAL',
  metadata: {
    functions: [
      {
        id: 'ADD',
        name: 'PLUS',
        parameters: [
          { name: 'a', type: 'number' },
          { name: 'b', type: 'number' },
        ],
      },
    ],
  },
};

/** As many cells with a custom function, from entering the formulas to the last answer. */
async function benchFunctions(): Promise<string> {
  const { Excel, book, host, close } = await startHost({
    html: PAGE,
    sheets: { A: [] },
    functions: FUNCTIONS,
  });
  const formulas = Array.from({ length: CALLS }, (_, row) => [`=TERTIAL.PLUS(${row},1)`]);
  const spent = await once(async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('A').getRangeByIndexes(0, 0, CALLS, 1);
      range.formulas = formulas;
      await context.sync();
    });
    while (host.functions.pendingCount > 0) await new Promise((resolve) => setTimeout(resolve, 5));
  });
  if (book.active.cell(CALLS - 1, 0)?.value !== CALLS) throw new Error('The last answer is wrong.');
  close();
  return line(`${CALLS} custom-function calls answered`, spent, 2);
}
