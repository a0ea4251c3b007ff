import { alonePlan } from '../../sheets/alonePlan';
import type { DocumentProperties } from '../../sheets/plan/documentProperties';
import type { SheetId } from '../../sheets/sheets';
import { commentsOn } from './commentsOn';
import { done, type ExcelResult } from '../excelFault';
import type { OpenedAlone } from '../workbookPort';
import { findMadeSheets } from './madeSheets';
import type { Planner } from '../../sheets/planner';
import { runExcel } from '../runExcel';

/**
 * Opens a new workbook of report sheets alone, for the registrar: values in the place of formulas,
 * nothing of the tables, and what a user has written on the sheets of this workbook. This workbook
 * stays as it is; the new one is saved by the user, where the user wants it.
 */
export async function openAlone(
  ids: readonly SheetId[],
  planner: Planner,
  properties: DocumentProperties,
): Promise<ExcelResult<OpenedAlone>> {
  const written = await runExcel(readComments);
  if (!written.ok) return written;
  const plans = ids.map((id) => alonePlan(planner(id, written.value.get(id) ?? new Map())));
  const { sheetsAlone } = await import('../../xlsx/painting/sheetsAlone');
  const bytes = await sheetsAlone(plans, properties);
  const opened = await runExcel(() => Excel.createWorkbook(inBase64(bytes)));
  if (!opened.ok) return opened.fault.kind === 'cellEditMode' ? opened : done({ bytes });
  return done({ isBehind: Office.context.platform === Office.PlatformType.Mac });
}

/** What a user has written on the report sheets that there are. Two calls to Excel. */
async function readComments(
  context: Excel.RequestContext,
): Promise<Map<SheetId, ReadonlyMap<string, string>>> {
  const { made } = await findMadeSheets(context);
  const sheets = made
    .filter(({ comments }) => comments !== null)
    .map((sheet) => {
      const used = context.workbook.worksheets.getItem(sheet.sheet).getUsedRangeOrNullObject(true);
      return { sheet, used: used.load('values,rowIndex,columnIndex') };
    });
  await context.sync();
  return new Map(
    sheets.flatMap(({ sheet, used }) => {
      if (used.isNullObject) return [];
      const values = used.values as unknown[][];
      const place = { top: used.rowIndex, left: used.columnIndex, values };
      return [[sheet.id, commentsOn(sheet, place)] as const];
    }),
  );
}

/** As many bytes as one call of a function may take arguments. */
const CHUNK = 0x8000;

function inBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(text);
}
