/** Whether a file in a folder is a workbook to check; `~$` is Excel's mark on an open one. */
export const isWorkbookName = (name: string): boolean =>
  /\.xls[xm]$/i.test(name) && !name.startsWith('~$') && !name.startsWith('.');
