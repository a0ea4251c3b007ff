import { absolute, multiply, subtract } from '../../figures/arithmetic';
import { compare, isGreater, max } from '../../figures/compare';
import type { Decimal } from '../../figures/decimal';
import { formatQuantity } from '../../language/numbers/formatQuantity';
import { inBoth } from '../../language/bilingual';
import { PASSED, rule } from '../rule';
import type { RuleText } from '../ruleText';
import { found } from '../tested';
import { accountMonths } from './accountMonths';
import { withLedger } from './importedLedger';

const text: RuleText = {
  id: 'LED-06',
  severity: 'info',
  tables: ['Huvudbok'],
  title: {
    sv: 'En månad står långt från kontots andra',
    en: "A month stands far from the account's others",
  },
  explanation: {
    sv: 'Månadens belopp ligger längre från kontots mellersta månad än sex gånger vad månaderna brukar, och längre än hela den. Det kan vara riktigt, till exempel en halvårsfaktura, men också en dubbel eller felförd bokning. Konton med färre än sex månader prövas inte.',
    en: "The month's amount is farther from the account's middle month than six times what its months usually are, and farther than all of it. It may be right, such as a bill for half a year, but also something booked twice or in the wrong place. Accounts with fewer than six months are not checked.",
  },
  example: {
    sv: 'Konto 6010 har 100 000 kr varje månad, men 950 000 kr i juni.',
    en: 'Account 6010 has SEK 100,000 every month, but 950,000 in June.',
  },
};

const LEAST_MONTHS = 6;
const FAR: Decimal = { digits: 6n, scale: 0 };

export const led06 = rule(text, (context) =>
  withLedger(context, (ledger) =>
    accountMonths(ledger).flatMap(({ account, months }) => {
      if (months.size < LEAST_MONTHS) return [];
      const middle = median([...months.values()].map(({ sum }) => sum));
      const away = (sum: Decimal): Decimal => absolute(subtract(sum, middle));
      const usual = median([...months.values()].map(({ sum }) => away(sum)));
      const limit = max(multiply(usual, FAR), absolute(middle));
      return [...months].map(([month, { sum, first }]) => {
        if (!isGreater(away(sum), limit)) return PASSED;
        const name = `${Math.floor(month / 100)}-${String(month % 100).padStart(2, '0')}`;
        return found({
          severity: text.severity,
          message: inBoth((language) => {
            const [is, others] = [sum, middle].map((one) => formatQuantity(one, 'kr', language));
            return language === 'sv'
              ? `Konto ${account}: ${is} i ${name}, men ${others} en vanlig månad.`
              : `Account ${account}: ${is} in ${name}, but ${others} in a usual month.`;
          }),
          reported: first.amountCell,
          figures: { reported: sum, expected: middle, unit: 'kr' },
        });
      });
    }),
  ),
);

/** The middle of some amounts; the lower of the two middles of an even number. */
function median(values: readonly Decimal[]): Decimal {
  const sorted = [...values].sort(compare);
  return sorted[Math.floor((sorted.length - 1) / 2)] as Decimal;
}
