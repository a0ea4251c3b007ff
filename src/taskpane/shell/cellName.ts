import type { Place } from '../../excel/selectCell';

/** A cell as Excel names it: `Summering!E8`, `'Blad 2'!E8`. */
export function cellName({ sheet, address }: Place): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet);
  return `${isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${address}`;
}
