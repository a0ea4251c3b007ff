import { addressOf } from '../../report/address';
import { cellName } from '../../report/cellName';
import { keyOf } from '../../report/datum';
import type { Claim } from '../../text/claims/claim';
import type { WrittenClaim } from '../../text/reportClaims';

/** Where the text of a claim stands. */
export type ClaimSource =
  | { readonly table: string; readonly key: string; readonly address: string }
  | { readonly file: string; readonly heading: string | null; readonly page: number | null };

/** A claim with its place, for the two forms of the result. */
export interface PlacedClaim {
  readonly claim: Claim;
  readonly source: ClaimSource;
}

/** A claim of the workbook's own texts. */
export function placedClaim(claim: WrittenClaim): PlacedClaim {
  const { cell } = claim.passage;
  const { table } = cell.row;
  const address = cellName({ sheet: table.sheet, address: addressOf(cell) });
  return { claim, source: { table: table.name, key: keyOf(cell), address } };
}
