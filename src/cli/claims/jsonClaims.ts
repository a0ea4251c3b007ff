import { negate } from '../../figures/arithmetic';
import { toNumber } from '../../figures/decimal';
import type { Language } from '../../language/bilingual';
import { VERSION } from '../../language/version';
import { keyOf } from '../../report/datum';
import type { Claim } from '../../text/claims/claim';
import { claimReason } from '../../text/saying/claimReason';
import { expectedOf } from '../../text/saying/expected';
import { readablePath } from '../../xlsx/disk/diskPath';
import { jsonWithoutCommands } from '../output/guarded';
import type { PlacedClaim } from './placedClaim';

/** The claims for other programs. */
export const jsonClaims = (
  file: string,
  claims: readonly PlacedClaim[],
  language: Language,
): string =>
  written({
    tertial: VERSION,
    file: readablePath(file),
    claims: claims.map((placed) => jsonClaim(placed, language)),
  });

/** A file that could not be read has `error` instead of claims. */
export const jsonClaimsFault = (file: string, error: string): string =>
  written({ tertial: VERSION, file: readablePath(file), error });

const written = (object: object): string =>
  `${jsonWithoutCommands(JSON.stringify(object, null, 2))}\n`;

function jsonClaim({ claim, source }: PlacedClaim, language: Language): object {
  const { quote, amount, kind, verdict, reading } = claim;
  const expected = expectedOf(claim);
  const ties = reading?.figures.flatMap(({ figure }) => figure.cells.map(keyOf)) ?? [];
  return {
    source,
    quote,
    value: amount.date ? null : valueOf(amount),
    unit: amount.written === '' ? unitOf(claim) : amount.written,
    kind,
    verdict,
    ties: [...new Set(ties)],
    expected: expected && toNumber(expected.value),
    reason: claimReason(claim)?.[language] ?? null,
  };
}

/** As written, with its sign; a range as its two ends. */
function valueOf({ low, high, sign }: Claim['amount']): number | readonly number[] {
  const first = toNumber(sign === -1 ? negate(low) : low);
  return low === high ? first : [first, toNumber(high)];
}

/** The unit of the figure, where the text leaves it to the reader. */
const unitOf = ({ reading, amount }: Claim): string | null =>
  amount.date ? null : (reading?.figures[0]?.figure.unit ?? null);
