import type { CellReference } from '../rules/finding';

/** A cell as Excel names it, ready for Excel's name box: `Summering!E8`, `'Blad 2'!E8`. */
export function cellName({ sheet, address }: Pick<CellReference, 'sheet' | 'address'>): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet);
  return `${isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${address}`;
}
