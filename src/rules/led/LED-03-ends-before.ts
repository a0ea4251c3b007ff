import { isZero } from '../../figures/compare';
import type { Month } from '../../ledger/ledger';
import { PASSED, rule } from '../rule';
import type { RuleText } from '../ruleText';
import { found } from '../tested';
import { withLedger } from './importedLedger';

const text: RuleText = {
  id: 'LED-03',
  severity: 'error',
  tables: ['Huvudbok'],
  title: {
    sv: 'Huvudboken slutar före perioden eller gäller ett annat år',
    en: 'The ledger ends before the period, or is of another year',
  },
  explanation: {
    sv: 'Den sista månad som något är bokfört på i Huvudbok ska vara rapportens sista månad, eller senare. Annars är Bokfört inte hela perioden. Hämta en ny fil ur ekonomisystemet och importera den.',
    en: 'The last month with anything booked in Huvudbok is to be the last month of the report, or later. Else the booked amounts are not those of the whole period. Get a new file from the ledger, and import it.',
  },
  example: {
    sv: 'Rapporten är till och med 2020-08, men huvudboken slutar 2020-07.',
    en: 'The report is through 2020-08, but the ledger ends at 2020-07.',
  },
};

export const led03 = rule(text, (context) =>
  withLedger(context, ({ entries, reach }) => {
    const last = entries
      .filter(({ amount }) => !isZero(amount))
      .reduce<(typeof entries)[number] | null>(
        (latest, entry) => (latest === null || entry.month > latest.month ? entry : latest),
        null,
      );
    if (last === null || last.month >= reach.through) return [PASSED];
    const [ends, wanted] = [monthText(last.month), monthText(reach.through)];
    return [
      found({
        severity: text.severity,
        message: {
          sv: `Rapporten är till och med ${wanted}, men huvudboken slutar ${ends}.`,
          en: `The report is through ${wanted}, but the ledger ends at ${ends}.`,
        },
        reported: last.monthCell,
      }),
    ];
  }),
);

const monthText = (month: Month): string =>
  `${Math.floor(month / 100)}-${String(month % 100).padStart(2, '0')}`;
