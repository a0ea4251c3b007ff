import { absolute, subtract } from '../../figures/arithmetic';
import { compare } from '../../figures/compare';
import { halfStep } from '../../figures/interval';
import { convertMoney } from '../../figures/money';
import { round } from '../../figures/round';
import { inBoth } from '../../language/bilingual';
import { formatQuantity } from '../../language/numbers/formatQuantity';
import { foldText } from '../../language/words/cleanText';
import { takeIn } from '../../ledger/result/takeIn';
import { areaName } from '../bud/areaName';
import { notTestable, type Outcome, rule } from '../rule';
import type { RuleText } from '../ruleText';
import { tested } from '../tested';
import { placingOf, withLedger } from './importedLedger';

const text: RuleText = {
  id: 'LED-01',
  severity: 'error',
  tables: ['Verksamheter', 'Huvudbok', 'Kodplan'],
  title: {
    sv: 'Bokfört skiljer sig från huvudboken',
    en: 'The booked amount differs from the ledger',
  },
  explanation: {
    sv: 'Bokfört ska vara summan av de konton och objekt i Huvudbok som kodplanen för till raden, avrundad. Rader som inget konto hör till prövas inte. Importera igen, eller rätta kodplanen.',
    en: 'The booked amount is to be the sum of the accounts and objects in Huvudbok that the code plan brings to the row, rounded. Rows that no account belongs to are not checked. Import again, or correct the code plan.',
  },
  example: {
    sv: 'Huvudboken ger 12 345 678,90 kr för Ekonomi, kostnad, men Bokfört är 12,4 mnkr.',
    en: 'The ledger gives SEK 12,345,678.90 for the costs of Ekonomi, but 12.4 million is booked.',
  },
};

export const led01 = rule(text, (context) =>
  withLedger(context, ({ entries, reach }) => {
    const plan = placingOf(context, entries);
    if ('reason' in plan) return [notTestable(plan.reason)];
    const { cells } = takeIn({ entries, accounts: new Map() }, reach, plan.placing);
    const sums = new Map(
      cells
        .filter(({ table, column }) => table === 'Verksamheter' && column === 'Bokfört')
        .map(({ row, amount }) => [foldText(row), amount]),
    );
    const { unit, decimals } = context.report.heading.money;
    return context.report.areas.rows.flatMap((row): readonly Outcome[] => {
      const kronor = sums.get(foldText(row.source.key));
      if (kronor === undefined) return [];
      const exact = convertMoney(kronor, 'kr', unit);
      return [
        tested(context, [row.booked], (booked) => {
          const tolerance = halfStep(booked);
          const imbalance = subtract(booked.value, exact);
          if (compare(absolute(imbalance), tolerance) <= 0) return null;
          const expected = round(exact, decimals);
          return {
            severity: text.severity,
            message: inBoth((language) => {
              const [is, should] = [booked.value, expected].map((amount) =>
                formatQuantity(amount, unit, language),
              );
              return language === 'sv'
                ? `${areaName(row, language)}: bokfört är ${is}, men huvudboken ger ${should}.`
                : `${areaName(row, language)}: ${is} is booked, but the ledger gives ${should}.`;
            }),
            reported: row.booked,
            figures: {
              reported: booked.value,
              expected,
              imbalance: subtract(booked.value, expected),
              tolerance,
              unit,
            },
          };
        }),
      ];
    });
  }),
);
