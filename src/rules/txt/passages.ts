import { readClaims } from '../../text/claims/readClaims';
import type { Claim } from '../../text/claims/claim';
import { figuresOf } from '../../text/figures/figures';
import { passagesOf, type WrittenPassage } from '../../text/passages';
import { type Bilingual, inBoth } from '../../language/bilingual';
import { claimReason } from '../../text/saying/claimReason';
import { expectedOf } from '../../text/saying/expected';
import type { Datum } from '../../report/datum';
import type { Context } from '../context';
import { oncePerReport } from '../engine/trackedReport';
import { notTestable, type Outcome, PASSED } from '../rule';
import type { RuleText } from '../ruleText';
import { found } from '../tested';
import { whyNotTestable } from '../usable';

/**
 * Holds the claims of every text against the tables.
 * @param asks which claims the rule is about.
 * @returns an outcome for each text that has such claims: one finding a text, however many are wrong.
 */
export function textOutcomes(
  context: Context,
  { severity }: RuleText,
  asks: (claim: Claim) => boolean,
): Outcome[] {
  return readTexts(context.report).flatMap(({ passage, claims: all }) => {
    const claims = all.filter((claim) => claim.verdict !== 'untied' && asks(claim));
    return claims.length === 0 ? [] : [outcome(context, severity, passage, claims)];
  });
}

/** Reading is by far the most work, so that it is done once for all rules about texts. */
const readTexts = oncePerReport((report) => {
  const figures = figuresOf(report);
  return passagesOf(figures).map((passage) => ({ passage, claims: readClaims(passage, figures) }));
});

function outcome(
  context: Context,
  severity: RuleText['severity'],
  { cell }: WrittenPassage,
  claims: readonly Claim[],
): Outcome {
  const reason = whyNotTestable(context, [cell, ...claims.flatMap(cellsOf)]);
  if (reason) return notTestable(reason);
  const wrong = claims.filter(({ verdict }) => verdict === 'contradicts');
  if (wrong.length === 0) return PASSED;
  const [first] = wrong;
  const expected = wrong.length === 1 && first ? expectedOf(first) : null;
  return found({
    severity,
    message: inBoth((language) => wrong.map((claim) => said(claim)[language]).join(' ')),
    reported: cell,
    others: [...new Set(wrong.flatMap(cellsOf))],
    figures: expected ? { expected: expected.value, unit: expected.unit } : {},
  });
}

const cellsOf = ({ reading }: Claim): Datum<unknown>[] =>
  reading?.figures.flatMap(({ figure }) => [...figure.cells]) ?? [];

const NOTHING: Bilingual = { sv: '', en: '' };
const said = (claim: Claim): Bilingual => claimReason(claim) ?? NOTHING;
