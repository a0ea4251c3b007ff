import { isGreater, isNegative } from '../../figures/compare';
import { ZERO } from '../../figures/decimal';
import { type FundSign, withdrawalOf } from '../../figures/fund';
import type { Figure } from '../../figures/interval';
import { inBoth } from '../../language/bilingual';
import { type Datum, isMissing } from '../../report/datum';
import type { Context } from '../context';
import { type AmountField, postAmount } from '../common/postAmounts';
import { notTestable, type Outcome, PASSED, rule } from '../rule';
import type { RuleText } from '../ruleText';
import { type Found, found } from '../tested';
import { unitOf } from '../common/unitOf';
import { valuesOf, whyNotTestable, whyUnusable } from '../usable';
import type { Source } from '../lack';
import { columnWord, shown, shownFigure } from '../common/words';
import { fundSignOf } from './fundTables';

const text: RuleText = {
  id: 'FND-05',
  severity: 'error',
  tables: ['Summering'],
  title: { sv: 'Uttaget är större än fonden', en: 'The withdrawal exceeds the fund' },
  explanation: {
    sv: 'Det går inte att ta ut mer än vad som finns i fonden, och utgående fond kan inte vara negativ. Får nämnden ha en negativ fond anges det i Rapport (Negativ fond tillåten: Ja).',
    en: 'No more can be withdrawn than there is in the fund, and the closing fund cannot be negative. If the committee may have a negative fund, Rapport says so (Negativ fond tillåten: Ja).',
  },
  example: {
    sv: 'Ingående fond 3,3 och uttag 4,0.',
    en: 'Opening fund 3.3 and withdrawal 4.0.',
  },
};

const FIELDS = ['budget', 'forecast', 'priorAccounts'] as const;

export const fnd05 = rule(text, (context) => {
  const { negativeFundAllowed: allowed } = context.report.heading;
  const setting = allowed && !isMissing(allowed) ? whyUnusable(context, allowed) : null;
  if (setting) return [notTestable(setting)];
  if (allowed?.value === true) return FIELDS.map(() => PASSED);
  const sign = fundSignOf(context);
  if (typeof sign !== 'string') return [notTestable(sign.lack)];
  return FIELDS.map((field) => checkColumn(context, field, sign));
});

/** One finding a column: a fund that is overdrawn also closes below zero. */
function checkColumn(context: Context, field: AmountField, sign: FundSign): Outcome {
  const { totals } = context.report;
  const opening = postAmount(totals, 'openingFund', field);
  const movement = postAmount(totals, 'fundMovement', field);
  const closing = postAmount(totals, 'closingFund', field);
  const withdrawal = overdrawn(context, movement, opening, sign);
  if (withdrawal) return found(withdrawal);
  const below = negative(context, closing);
  if (below) return found(below);
  const reason = whyNotTestable(context, [opening, movement, closing]);
  return reason ? notTestable(reason) : PASSED;
}

function overdrawn(
  context: Context,
  movement: Source<Figure>,
  opening: Source<Figure>,
  sign: FundSign,
): Found | null {
  if (whyNotTestable(context, [movement, opening])) return null;
  const [moved, held] = valuesOf([movement, opening]) as [Figure, Figure];
  const withdrawal = withdrawalOf(moved.value, sign);
  // Without a withdrawal the fund can only have been negative before (see below).
  if (!isGreater(withdrawal, ZERO) || !isGreater(withdrawal, held.value)) return null;
  const reported = movement as Datum<Figure>;
  const { unit, decimals } = unitOf(context.report, reported);
  return {
    severity: text.severity,
    message: inBoth((language) => {
      const word = columnWord(reported, language);
      const taken = shown(withdrawal, decimals, language);
      const fund = shownFigure(held, language);
      return language === 'sv'
        ? `Uttaget ${taken} (${word}) är större än den ingående fonden ${fund}.`
        : `The withdrawal ${taken} (${word}) exceeds the opening fund ${fund}.`;
    }),
    reported,
    others: [opening as Datum<Figure>],
    figures: { reported: moved.value, expected: withdrawalOf(held.value, sign), unit },
  };
}

function negative(context: Context, closing: Source<Figure>): Found | null {
  if (whyNotTestable(context, [closing])) return null;
  const [fund] = valuesOf([closing]) as [Figure];
  if (!isNegative(fund.value)) return null;
  const reported = closing as Datum<Figure>;
  return {
    severity: text.severity,
    message: inBoth((language) => {
      const word = columnWord(reported, language);
      return language === 'sv'
        ? `Utgående resultatfond är negativ: ${shownFigure(fund, language)} (${word}).`
        : `The closing fund is negative: ${shownFigure(fund, language)} (${word}).`;
    }),
    reported,
    figures: { reported: fund.value, unit: unitOf(context.report, reported).unit },
  };
}
