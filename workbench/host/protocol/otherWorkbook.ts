import type { Hosted } from './hosted';
import type { HostObject } from './hostClass';
import { HostError, invalidSelection, type ErrorCode } from './hostError';

/**
 * What Excel on Windows and Mac refuses while a workbook other than the add-in's has the focus:
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting, with a sheet's
 * names from office-js#6365. Names in lower case; the library sets gridlines under two names.
 */
const REFUSED: ReadonlyMap<string, ErrorCode> = new Map([
  ['chart.activate', 'GeneralException'],
  ['range.select', 'GeneralException'],
  ['table.clearfilters', 'GeneralException'],
  ['workbook.getactivecell', 'InvalidSelection'],
  ['workbook.getselectedrange', 'InvalidSelection'],
  ['workbook.getselectedranges', 'InvalidSelection'],
  ['worksheet.activate', 'GeneralException'],
  ['worksheet.delete', 'InvalidSelection'],
  ['worksheet.gridlines', 'GeneralException'],
  ['worksheet.showgridlines', 'GeneralException'],
  ['worksheet.headings', 'GeneralException'],
  ['worksheet.showheadings', 'GeneralException'],
  ['worksheet.names', 'InvalidSelection'],
  ['worksheetcollection.add', 'GeneralException'],
  ['worksheetfreezepanes.freezeat', 'GeneralException'],
  ['worksheetfreezepanes.freezecolumns', 'GeneralException'],
  ['worksheetfreezepanes.freezerows', 'GeneralException'],
  ['worksheetfreezepanes.getlocationornullobject', 'GeneralException'],
  ['worksheetfreezepanes.unfreeze', 'GeneralException'],
]);

/** Throws where Excel needs its own workbook to have the focus, and another one has it. */
export function checkFocus(object: HostObject, member: string, { faults }: Hosted): void {
  if (!faults.otherWorkbook) return;
  const code = REFUSED.get(`${object.table.name}.${member}`.toLowerCase());
  if (code === 'InvalidSelection') throw invalidSelection();
  if (code) throw new HostError(code, 'There was an internal error while processing the request.');
}
