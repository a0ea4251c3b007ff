/**
 * The hidden, sheet-scoped name that marks a sheet of Tertial's. Its constant is the sheet's id; it
 * survives renaming, moving and copying (docs/workbook.md).
 */
export const MARK_NAME = '_tertial_sheet';
