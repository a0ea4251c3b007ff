import type { Bilingual, Language } from '../../language/bilingual';
import type { ClaimVerdict } from '../../text/claims/claim';
import { claimReason, figureNames } from '../../text/saying/claimReason';
import type { Colours } from '../output/colours';
import { printable } from '../output/printable';
import type { ClaimSource, PlacedClaim } from './placedClaim';

const VERDICTS: Readonly<Record<ClaimVerdict, Bilingual>> = {
  ok: { sv: '✓ stämmer', en: '✓ agrees' },
  contradicts: { sv: '✗ stämmer inte', en: '✗ contradicts' },
  untied: { sv: '? kan inte knytas', en: '? untied' },
};

/** The claims for a person, text by text, and how many there are of each verdict. */
export function textClaims(
  claims: readonly PlacedClaim[],
  language: Language,
  colours: Colours,
): string {
  const places = new Map<string, PlacedClaim[]>();
  for (const placed of claims) {
    const place = placeOf(placed.source, language);
    const own = places.get(place) ?? [];
    places.set(place, own);
    own.push(placed);
  }
  const blocks = [...places].map(([place, own]) =>
    [colours.heading(printable(place)), ...own.map((one) => line(one, language, colours))].join(
      '\n',
    ),
  );
  return `${[...blocks, total(claims, language)].join('\n\n')}\n`;
}

function line({ claim }: PlacedClaim, language: Language, colours: Colours): string {
  const reason = claimReason(claim)?.[language] ?? figureNames(claim, language);
  const verdict = VERDICTS[claim.verdict][language];
  const shown = claim.verdict === 'contradicts' ? colours.severity.error(verdict) : verdict;
  return `  ${shown}  ”${printable(claim.quote)}”  ${colours.quiet(printable(reason))}`;
}

function placeOf(source: ClaimSource, language: Language): string {
  if ('address' in source) return `${source.address}  ${source.key}`;
  const page =
    source.page === null ? null : `${language === 'sv' ? 'sida' : 'page'} ${source.page}`;
  return [source.file, source.heading, page].filter((part) => part !== null).join(', ');
}

function total(claims: readonly PlacedClaim[], language: Language): string {
  const count = (verdict: ClaimVerdict) =>
    claims.filter(({ claim }) => claim.verdict === verdict).length;
  const [ok, wrong, untied] = [count('ok'), count('contradicts'), count('untied')];
  return language === 'sv'
    ? `${claims.length} belopp i texterna: ${ok} stämmer, ${wrong} stämmer inte, ${untied} kan inte knytas till en tabell.`
    : `${claims.length} amounts in the texts: ${ok} agree, ${wrong} contradict, ${untied} can't be tied to a table.`;
}
