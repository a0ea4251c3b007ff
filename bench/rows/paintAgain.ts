import { startHost } from '../../workbench/host/runner/startHost';
import { paintSheets } from '../../src/excel/painting/paintSheets';
import { check } from '../../src/rules/engine/check';
import { planSheet } from '../../src/sheets/planSheet';
import type { Planner } from '../../src/sheets/planner';
import { SHEET_IDS } from '../../src/sheets/sheets';
import { readReport } from '../../src/workbook/readReport';
import { readXlsxBytes } from '../../src/xlsx/reading/readXlsx';
import { workbookBytes } from '../../src/xlsx/writing/writeWorkbook';
import type { BenchRow } from '../benchRow';
import { greatCommittee } from '../inputs/greatCommittee';

export const row: BenchRow = {
  work: 'Painting 3 000 rows again in the Excel host',
  goal: { seconds: 3, megabytes: 300 },
  ours: {
    kind: 'task',
    runs: 1,
    async prepare() {
      const bytes = await workbookBytes(await greatCommittee());
      const read = await readXlsxBytes(bytes);
      const report = read.kind === 'unreadable' ? null : readReport(read.workbook);
      if (report === null) throw new Error('The workbook can not be read');
      const result = check(report);
      const made = { at: '2020-09-15 10:30', version: 'bench' };
      const planner: Planner = (id, comments) => planSheet(id, { report, result, comments, made });
      const excel = await startHost({ file: bytes });
      Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office });
      const paint = async (): Promise<void> => {
        const drawn = await paintSheets(SHEET_IDS, planner);
        if (!drawn.ok) throw new Error(drawn.fault.detail);
        await excel.idle();
      };
      await paint();
      return paint;
    },
  },
};
