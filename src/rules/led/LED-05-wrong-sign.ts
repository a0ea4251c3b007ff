import { isNegative, isZero } from '../../figures/compare';
import { formatQuantity } from '../../language/numbers/formatQuantity';
import { inBoth } from '../../language/bilingual';
import { sideOf } from '../../ledger/plan/kommunBas';
import { PASSED, rule } from '../rule';
import type { RuleText } from '../ruleText';
import { found } from '../tested';
import { accountMonths } from './accountMonths';
import { withLedger } from './importedLedger';

const text: RuleText = {
  id: 'LED-05',
  severity: 'warning',
  tables: ['Huvudbok'],
  title: {
    sv: 'Ett konto har fel tecken för sin klass',
    en: 'An account has the wrong sign for its class',
  },
  explanation: {
    sv: 'Intäktskonton (klass 3) har kredit, alltså minus i huvudboken, och kostnadskonton (klass 4–7) plus. Ett konto vars summa för året är tvärtom är ofta felbokat, eller rättat med för mycket. Konton i klass 8 har båda och prövas inte.',
    en: 'Revenue accounts (class 3) have credit, minus in the ledger, and cost accounts (classes 4–7) plus. An account whose sum of the year is the other way is often booked wrongly, or corrected by too much. Accounts of class 8 have both, and are not checked.',
  },
  example: {
    sv: 'Konto 4010 har −1 200,00 kr bokfört i år.',
    en: 'Account 4010 has SEK −1,200.00 booked this year.',
  },
};

export const led05 = rule(text, (context) =>
  withLedger(context, (ledger) =>
    accountMonths(ledger).flatMap(({ account, first, sum }) => {
      const side = sideOf(account, undefined);
      if (side === null || account.startsWith('8')) return [];
      const isRight = isZero(sum) || isNegative(sum) === (side === 'revenue');
      if (isRight) return PASSED;
      return found({
        severity: text.severity,
        message: inBoth((language) => {
          const amount = formatQuantity(sum, 'kr', language);
          if (language === 'en') {
            const what = side === 'revenue' ? 'a revenue account, which' : 'a cost account, which';
            return `Account ${account} has ${amount} booked this year (debit plus), and is ${what} should be the other way.`;
          }
          const what = side === 'revenue' ? 'ett intäktskonto' : 'ett kostnadskonto';
          return `Konto ${account} har ${amount} bokfört i år (debet plus), men är ${what} och borde ha motsatt tecken.`;
        }),
        reported: first.amountCell,
        figures: { reported: sum, unit: 'kr' },
      });
    }),
  ),
);
