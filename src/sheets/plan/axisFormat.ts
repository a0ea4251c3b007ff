/**
 * The number format of an axis beside bars of this format: zero is written there also when it is
 * not at a bar.
 * @example axisFormat('0.0;"−"0.0;') // '0.0;"−"0.0'
 */
export const axisFormat = (format: string): string => format.split(';').slice(0, 2).join(';');
