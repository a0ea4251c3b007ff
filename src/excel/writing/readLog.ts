import { LOG_TABLE, type LogLine, logLines } from '../../workbook/log/changeLog';

/** The lines of the log, oldest first. Two calls to Excel. */
export async function readLog(context: Excel.RequestContext): Promise<readonly LogLine[]> {
  const table = context.workbook.tables.getItemOrNullObject(LOG_TABLE);
  table.load('name');
  await context.sync();
  if (table.isNullObject) return [];
  const header = table.getHeaderRowRange().load('values');
  const body = table.getDataBodyRange().load('values');
  await context.sync();
  return logLines(header.values[0] as unknown[], body.values as unknown[][]);
}
