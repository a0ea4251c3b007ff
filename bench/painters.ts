import { startHost } from '../workbench/host/runner/startHost';
import { readExample } from '../src/example/readExample';
import { exampleFolder } from '../src/example/readExampleFolder';
import { paintSheets } from '../src/excel/painting/paintSheets';
import { check } from '../src/rules/engine/check';
import { planSheet } from '../src/sheets/planSheet';
import { SHEET_IDS } from '../src/sheets/sheets';
import { readReport } from '../src/workbook/readReport';
import type { TableSheetPlan, WorkbookPlan } from '../src/workbook/workbookPlan';
import { paintWorkbook } from '../src/xlsx/painting/paintWorkbook';
import type { Planner } from '../src/sheets/planner';
import { readXlsxBytes } from '../src/xlsx/reading/readXlsx';
import { workbookBytes } from '../src/xlsx/writing/writeWorkbook';
import { Steps } from './steps';

/** How many rows a great committee has of what the case has fewest of, and the column that names them. */
const ROWS: Readonly<Record<string, readonly [count: number, naming: string]>> = {
  Indikatorer: [1_000, 'Indikator'],
  Aktiviteter: [2_000, 'Aktivitet'],
};

/** Both painters on a great committee: into a file, and into an Excel that is the workbench's. */
export async function benchPainters(): Promise<string[]> {
  const bytes = await greatCommittee();
  const read = await readXlsxBytes(bytes);
  const report = read.kind === 'unreadable' ? null : readReport(read.workbook);
  if (report === null) throw new Error('The workbook can not be read');
  const result = check(report);
  const made = { at: '2020-09-15 10:30', version: 'bench' };
  const planner: Planner = (id, comments) => planSheet(id, { report, result, comments, made });

  const steps = new Steps();
  await steps.run('planera', () => SHEET_IDS.map((id) => planner(id, new Map()).rows.length));
  const painted = await steps.run('i fil', () => paintWorkbook(bytes, SHEET_IDS, planner));
  if (painted.kind !== 'painted') throw new Error(painted.kind);
  await steps.run('igen', () => paintWorkbook(painted.bytes, SHEET_IDS, planner));
  const excel = await startHost({ file: bytes });
  Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office });
  for (const name of ['i Excel', 'igen']) {
    const drawn = await steps.run(name, () => paintSheets(SHEET_IDS, planner));
    if (!drawn.ok) throw new Error(drawn.fault.detail);
  }
  await excel.idle();
  excel.close();
  const rows = Object.entries(ROWS).map(([table, [count]]) => `${count} ${table.toLowerCase()}`);
  return [`Måla rapportbladen för ${rows.join(' och ')}:`, ...steps.lines];
}

/** The case with its indicators and activities many times over, each under a name of its own. */
async function greatCommittee(): Promise<Uint8Array> {
  const example = await readExample(exampleFolder());
  if (!example.ok) throw new Error(example.sentence.en);
  const plan: WorkbookPlan = { ...example.plan, sheets: example.plan.sheets.map(multiplied) };
  return workbookBytes(plan);
}

function multiplied(sheet: TableSheetPlan): TableSheetPlan {
  const [count, naming] = ROWS[sheet.table] ?? [0, ''];
  if (count === 0 || sheet.rows.length === 0) return sheet;
  const column = sheet.columns.findIndex(({ header }) => header === naming);
  const rows = Array.from({ length: count }, (_, index) => {
    const row = sheet.rows[index % sheet.rows.length] ?? [];
    return row.map((cell, at) =>
      at === column
        ? { ...cell, value: `${typeof cell.value === 'string' ? cell.value : naming} ${index + 1}` }
        : cell,
    );
  });
  return {
    ...sheet,
    rows,
    choices: sheet.choices.map((choice) => ({ ...choice, toRow: count - 1 })),
  };
}
