/**
 * A number format with thousands, decimals and a true minus, and never a minus before a zero.
 * @example moneyFormat(1) // '#,##0.0;"−"#,##0.0;0.0'
 */
export function moneyFormat(decimals: number): string {
  const zero = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  return `#,##${zero};"−"#,##${zero};${zero}`;
}
