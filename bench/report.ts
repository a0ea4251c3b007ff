import { check } from '../src/rules/engine/check';
import { planSheet } from '../src/sheets/planSheet';
import { SHEET_IDS } from '../src/sheets/sheets';
import { readReport } from '../src/workbook/readReport';
import { planWorkbook, USUAL_DECIMALS } from '../src/workbook/template/templatePlan';
import type { WrittenCell } from '../src/report/cell';
import { paintWorkbook } from '../src/xlsx/painting/paintWorkbook';
import { readXlsxBytes } from '../src/xlsx/reading/readXlsx';
import { workbookBytes } from '../src/xlsx/writing/writeWorkbook';
import { Steps } from './steps';

const ROWS = 100_000;

/** How long it takes, and how much memory, to read, check and paint a workbook of 100 000 rows. */
export async function benchReport(): Promise<string[]> {
  const bytes = await largeWorkbook();
  const steps = new Steps();
  const read = await steps.run('läsa', () => readXlsxBytes(bytes));
  if (read.kind === 'unreadable') throw new Error(read.fault.kind);
  const report = await steps.run('tolka', () => readReport(read.workbook));
  if (report === null) throw new Error('no table of the contract');
  const result = await steps.run('pröva', () => check(report));
  const made = { at: '2020-09-15 10:30', version: 'bench' };
  const painted = await steps.run('måla', () =>
    paintWorkbook(bytes, SHEET_IDS, (id, comments) =>
      planSheet(id, { report, result, comments, made }),
    ),
  );
  if (painted.kind !== 'painted') throw new Error(painted.kind);
  const size = (painted.bytes.length / 1024 ** 2).toFixed(1);
  return [`Rapportblad i en arbetsbok med ${ROWS} rader (${size} MB):`, ...steps.lines];
}

/** Areas in plenty, each on both sides: the appendix shows every row. */
async function largeWorkbook(): Promise<Uint8Array> {
  const cell = (value: WrittenCell['value']): WrittenCell => ({
    value,
    format: 'General',
    formula: null,
  });
  const heading = [
    ['Nämnd', 'Mätnämnden'],
    ['Rapportår', 2020],
    ['Period', 'T2'],
    ['Penningenhet', 'mnkr'],
    ['Decimaler', 1],
  ].map((row) => row.map((value) => cell(value as WrittenCell['value'])));
  const areas = Array.from({ length: ROWS }, (_, index) => {
    const amount = (index % 997) / 10;
    const kind = index % 2 === 0 ? 'Kostnad' : 'Intäkt';
    const values = [`Område ${index >> 1}`, kind, amount, amount / 2, amount, 0, amount];
    return [...values, null, null, null].map((value) => cell(value));
  });
  const plan = planWorkbook(
    'Mätning',
    new Map([
      ['Rapport', heading],
      ['Verksamheter', areas],
    ]),
    USUAL_DECIMALS,
  );
  return workbookBytes(plan);
}
