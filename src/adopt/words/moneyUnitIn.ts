import type { MoneyUnit } from '../../figures/money';

const UNITS: readonly (readonly [RegExp, MoneyUnit])[] = [
  [/(?<!\p{L})(?:mnkr|mkr|msek|mn kr|miljoner|milj\.?|mn\.?)(?!\p{L})/iu, 'mnkr'],
  [/(?<!\p{L})(?:tkr|kkr|ksek|tsek|tusental|tusen(?:tals)? kr(?:onor)?|tusen)(?!\p{L})/iu, 'tkr'],
  [/(?<!\p{L})(?:i kronor|i kr|\(kr\)|, kr|belopp kr|sek|kronor)(?!\p{L})|^kr$/iu, 'kr'],
];

/**
 * The money unit that a text names, as in a title or a header: `Belopp i mnkr`, `Budget, tkr`.
 * @returns null for none, and where it names several.
 */
export function moneyUnitIn(text: string): MoneyUnit | null {
  const found = UNITS.filter(([pattern]) => pattern.test(text)).map(([, unit]) => unit);
  const larger = found.filter((unit) => unit !== 'kr');
  const named = larger.length > 0 ? larger : found;
  return named.length === 1 ? (named[0] ?? null) : null;
}
