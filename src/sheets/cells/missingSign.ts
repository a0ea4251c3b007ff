import { EN_DASH } from '../../language/numbers/signs';

/** What a sheet shows where a figure is missing, so that nobody takes it for a zero. */
export const MISSING_SIGN = EN_DASH;

/** Tells the two apart, for a reader who meets them for the first time. */
export const missingNote = (decimals: number): string =>
  `Ett streck (${MISSING_SIGN}) betyder att uppgiften saknas; ${(0).toFixed(decimals).replace('.', ',')} är noll.`;
