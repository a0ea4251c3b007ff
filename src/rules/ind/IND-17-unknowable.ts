import { foldText } from '../../language/words/cleanText';
import { whyUnknown } from '../common/blankable';
import { periodOf } from '../common/reportTime';
import { type Outcome, notTestable, PASSED, rule } from '../rule';
import type { RuleText } from '../ruleText';
import { tested } from '../tested';
import { indicatorName } from './indicatorName';

const text: RuleText = {
  id: 'IND-17',
  severity: 'warning',
  tables: ['Indikatorer', 'Rapport'],
  title: {
    sv: 'Utfallet kan inte vara känt ännunu',
    en: 'The outcome cannot be known yet',
  },
  explanation: {
    sv: 'Prognossäkerheten jämför prognosen med bokslutet, så den är känd först i verksamhetsberättelsen. Töm cellen, eller förklara i Analys vad siffran är.',
    en: 'Forecast accuracy compares the forecast with the accounts, so it is known only in the annual report. Clear the cell, or say in Analys what the figure is.',
  },
  example: {
    sv: 'Nämndens prognossäkerhet T2 är 0 % redan i tertialrapport 2.',
    en: 'Nämndens prognossäkerhet T2 is 0% already in tertial report 2.',
  },
};

export const ind17 = rule(text, (context) =>
  context.report.indicators.rows.flatMap((row): Outcome[] => {
    if (!isForecastAccuracy(row.name.value ?? '')) return [];
    const { outcome } = row;
    const reason = whyUnknown(context, outcome);
    if (reason) return [notTestable(reason)];
    if (outcome.value === null) return [PASSED];
    return [
      tested(context, [outcome, periodOf(context.report)], (_, period) =>
        period === 'VB'
          ? null
          : {
              severity: text.severity,
              message: {
                sv: `${indicatorName(row)} kan inte vara känd före bokslutet.`,
                en: `${indicatorName(row)} cannot be known before the accounts are closed.`,
              },
              reported: outcome,
            },
      ),
    ];
  }),
);

/** Folding every name of a city would take long, so look for the rare word first. */
const isForecastAccuracy = (name: string): boolean =>
  /prognoss/i.test(name) && foldText(name).includes('prognossäkerhet');
