import { check } from '../../rules/engine/check';
import { planSheet } from '../../sheets/planSheet';
import { withoutFormulas } from '../../sheets/plan/withoutFormulas';
import { SHEET_IDS, type SheetId } from '../../sheets/sheets';
import type { SheetPlan } from '../../sheets/plan/sheetPlan';
import { readReport } from '../../workbook/readReport';
import { paintWorkbook, type PaintResult } from './paintWorkbook';
import { readWorkbook } from '../package/zipWorkbook.testing';

interface Wish {
  readonly ids?: readonly SheetId[];
  readonly at?: string;
  readonly values?: boolean;
  /** Another plan in the place of each. */
  readonly change?: (plan: SheetPlan) => SheetPlan;
}

/** Reads, checks and paints a workbook, as the command line does. */
export async function tryPaint(bytes: Uint8Array, wish: Wish = {}): Promise<PaintResult> {
  const report = readReport(await readWorkbook(bytes));
  if (report === null) throw new Error('no table of the contract');
  const result = check(report);
  const made = { at: wish.at ?? '2020-09-15 10:30', version: '0.1.0' };
  return paintWorkbook(bytes, wish.ids ?? SHEET_IDS, (id, comments) => {
    const plan = planSheet(id, { report, result, comments, made });
    const { change = (same) => same } = wish;
    return change(wish.values ? withoutFormulas(plan) : plan);
  });
}

/** The same for a workbook that must be paintable. */
export async function paint(bytes: Uint8Array, wish: Wish = {}): Promise<Uint8Array> {
  const result = await tryPaint(bytes, wish);
  if (result.kind !== 'painted') throw new Error(JSON.stringify(result));
  return result.bytes;
}
