import { formatQuantity } from '../../language/numbers/formatQuantity';
import { inBoth } from '../../language/bilingual';
import { takeIn } from '../../ledger/result/takeIn';
import { objectsText } from '../../ledger/book/ledgerTable';
import { notTestable, PASSED, rule } from '../rule';
import type { RuleText } from '../ruleText';
import { found } from '../tested';
import { placingOf, withLedger } from './importedLedger';

const text: RuleText = {
  id: 'LED-02',
  severity: 'warning',
  tables: ['Huvudbok', 'Kodplan'],
  title: {
    sv: 'Belopp i huvudboken hör inte till någon rad',
    en: 'Amounts of the ledger belong to no row',
  },
  explanation: {
    sv: 'Ingen rad i kodplanen tar kontot och objektet, så beloppet finns inte i rapporten. Lägg till en rad i Kodplan.',
    en: 'No line of the code plan takes the account and object, so that the amount is not in the report. Add a line to Kodplan.',
  },
  example: {
    sv: 'Konto 5010 utan kostnadsställe har 500,00 kr bokfört, och kodplanen kräver ett.',
    en: 'SEK 500.00 is booked on account 5010 without a cost centre, and the code plan asks for one.',
  },
};

export const led02 = rule(text, (context) =>
  withLedger(context, ({ entries, reach }) => {
    const plan = placingOf(context, entries);
    if ('reason' in plan) return [notTestable(plan.reason)];
    const { unmapped } = takeIn({ entries, accounts: new Map() }, reach, plan.placing);
    const booked = unmapped.filter(({ column }) => column === 'Bokfört');
    if (booked.length === 0) return [PASSED];
    return booked.flatMap(({ account, objects, amount }) => {
      const object = objectsText(objects);
      const first = entries.find(
        (entry) => entry.account === account && objectsText(entry.objects) === object,
      );
      if (!first) return [];
      const name = [account, object].filter(Boolean).join(' ');
      return found({
        severity: text.severity,
        message: inBoth((language) => {
          const sum = formatQuantity(amount, 'kr', language);
          return language === 'sv'
            ? `Konto ${name}: ${sum} är bokfört, men ingen rad i kodplanen tar det.`
            : `Account ${name}: ${sum} is booked, but no line of the code plan takes it.`;
        }),
        reported: first.amountCell,
        figures: { reported: amount, unit: 'kr' },
      });
    });
  }),
);
