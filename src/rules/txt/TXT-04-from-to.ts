import type { Claim } from '../../text/claims/claim';
import { rule } from '../rule';
import type { RuleText } from '../ruleText';
import { textOutcomes } from './passages';

const text: RuleText = {
  id: 'TXT-04',
  severity: 'warning',
  tables: ['Indikatorer'],
  title: {
    sv: 'Från–till i texten stämmer inte med utfallen',
    en: 'From–to in the text does not agree with the outcomes',
  },
  explanation: {
    sv: 'Texten säger att indikatorn gått från ett värde till ett annat, men det första är inte förra årets utfall, eller det andra inte periodens. Rätta texten eller utfallet.',
    en: 'The text says that the indicator went from one value to another, but the first is not the outcome of last year, or the second not that of the period. Correct the text or the outcome.',
  },
  example: {
    sv: 'Texten säger från 86 till 85, men förra årets utfall är 85.',
    en: "The text says from 86 to 85, but last year's outcome is 85.",
  },
};

/** Whether a claim is how an indicator has changed: from, to, or by how much. */
export const isFromTo = ({ kind, reading }: Claim): boolean =>
  kind === 'indicatorFrom' ||
  kind === 'indicatorChange' ||
  (kind === 'indicatorTo' && reading?.figures[0]?.figure.cells[0]?.column.name === OUTCOME);

const OUTCOME = 'Periodens utfall';

export const txt04 = rule(text, (context) => textOutcomes(context, text, isFromTo));
