import { Workbook } from '@cj-tech-master/excelts';
import type { WorkbookPlan } from '../../workbook/workbookPlan';
import { addTableSheet } from './writeWorkbookSheet';
import { type Standing, writeWhole, type WriteResult } from '../disk/writeWhole';

/** The date a file carries when the caller names none, so that equal plans give equal files. */
const UNDATED = new Date('2020-01-01T00:00:00Z');

/**
 * Writes a planned workbook as an Excel file: the whole file or none.
 * @param standing what may stand at the path already.
 */
export async function writeWorkbook(
  plan: WorkbookPlan,
  path: string,
  standing: Standing = 'anything',
  written = UNDATED,
): Promise<WriteResult> {
  return writeWhole(path, await workbookBytes(plan, written), standing);
}

/** The bytes of the Excel file. */
export async function workbookBytes(plan: WorkbookPlan, written = UNDATED): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.title = plan.title;
  workbook.language = plan.language;
  workbook.creator = 'Tertial';
  workbook.lastModifiedBy = 'Tertial';
  workbook.created = written;
  workbook.modified = written;
  for (const sheet of plan.sheets) addTableSheet(workbook, sheet);
  return workbook.xlsx.writeBuffer({ zip: { modTime: written }, validate: false });
}
