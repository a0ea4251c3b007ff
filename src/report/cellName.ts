/** A cell as Excel names it, ready for Excel's name box: `Summering!E8`, `'Blad 2'!E8`. */
export function cellName({
  sheet,
  address,
}: {
  readonly sheet: string;
  readonly address: string;
}): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet);
  return `${isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${address}`;
}
