/** Why a sheet may not have this name, in words; undefined when it may. */
export function sheetNameFault(name: string): string | undefined {
  if (name === '') return 'A sheet needs a name.';
  if (name.length > 31) return 'A sheet name has at most 31 characters.';
  if (/[:\\/?*[\]]/.test(name)) return 'A sheet name holds none of : \\ / ? * [ ].';
  if (name.startsWith("'") || name.endsWith("'")) {
    return 'A sheet name neither begins nor ends with an apostrophe.';
  }
  // Excel keeps this name for the sheet of a shared workbook's change history.
  if (name.toLowerCase() === 'history') return 'History is a name that Excel reserves.';
  return undefined;
}

/** Sheet and table names are compared without regard to case. */
export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
