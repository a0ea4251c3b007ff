import { readFile } from 'node:fs/promises';
import { inBoth, type Bilingual } from '../language/bilingual';
import { listWords } from '../language/listWords';
import { isOpen } from '../rules/finding';
import { check } from '../rules/check';
import { planSheet, withoutFormulas } from '../sheets/planSheets';
import type { SheetId } from '../sheets/sheetIds';
import { readReport } from '../workbook/readReport';
import { describeFileFault } from '../xlsx/fileFault';
import { paintWorkbook } from '../xlsx/paintWorkbook';
import { readXlsx } from '../xlsx/readXlsx';
import { describeWriteFault } from '../xlsx/writeWorkbookFault';
import { writeWhole } from '../xlsx/writeWorkbookWhole';
import { NO_TABLE } from './checkFile';
import { VERSION } from './version';

export interface ReportOrder {
  /** Paths of the file that is read and of the one that is written. */
  readonly from: string;
  readonly to: string;
  readonly sheets: readonly SheetId[];
  /** Whether results are written instead of formulas. */
  readonly values: boolean;
  /** `2020-09-15 10:30`. */
  readonly at: string;
}

export type Reported =
  | { readonly ok: true; readonly sheets: readonly string[]; readonly errors: number }
  | { readonly ok: false; readonly about: 'from' | 'to'; readonly sentence: Bilingual };

/** Checks a workbook and writes it again with its report sheets: the whole file or none. */
export async function reportFile(order: ReportOrder): Promise<Reported> {
  const { from, to, sheets, values, at } = order;
  const read = await readXlsx(from);
  if (read.kind === 'unreadable') return refused('from', describeFileFault(read.fault));
  const report = readReport(read.workbook);
  if (report === null) return refused('from', NO_TABLE);
  const result = check(report);
  const made = { at, version: VERSION };

  const painted = await paintWorkbook(await readFile(from), sheets, (id, comments) => {
    const plan = planSheet(id, { report, result, comments, made });
    return values ? withoutFormulas(plan) : plan;
  });
  if (painted.kind === 'unreadable') return refused('from', describeFileFault(painted.fault));
  if (painted.kind === 'nameTaken') return refused('from', taken(painted.names));
  const written = await writeWhole(to, painted.bytes);
  if (!written.ok) return refused('to', describeWriteFault(written.fault));
  const errors = result.findings.filter(
    (finding) => finding.severity === 'error' && isOpen(finding),
  ).length;
  return { ok: true, sheets: painted.sheets, errors };
}

const refused = (about: 'from' | 'to', sentence: Bilingual): Reported => ({
  ok: false,
  about,
  sentence,
});

const taken = (names: readonly string[]): Bilingual =>
  inBoth((language) => {
    const listed = listWords([...names], language);
    if (language === 'sv') {
      return names.length === 1
        ? `Arbetsboken har redan ett eget blad som heter ${listed}. Det lämnas i fred och ingenting har skrivits: byt namn på bladet, eller välj andra blad med --sheets.`
        : `Arbetsboken har redan egna blad som heter ${listed}. De lämnas i fred och ingenting har skrivits: byt namn på bladen, eller välj andra blad med --sheets.`;
    }
    return names.length === 1
      ? `The workbook already has a sheet of its own called ${listed}. It is left alone and nothing was written: rename it, or choose other sheets with --sheets.`
      : `The workbook already has sheets of its own called ${listed}. They are left alone and nothing was written: rename them, or choose other sheets with --sheets.`;
  });
