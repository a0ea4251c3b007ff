import { rule } from '../rule';
import type { RuleText } from '../ruleText';
import { isFromTo } from './TXT-04-from-to';
import { textOutcomes } from './passages';

const text: RuleText = {
  id: 'TXT-01',
  severity: 'error',
  tables: ['Texter'],
  title: { sv: 'Texten säger emot tabellerna', en: 'The text contradicts the tables' },
  explanation: {
    sv: 'Ett belopp i en text är ett annat i tabellerna, eller går åt andra hållet. Prövas bara när orden tydligt säger vilken uppgift beloppet gäller; delar som personalkostnader hålls inte mot verksamhetens alla kostnader. Rätta texten eller tabellen.',
    en: 'An amount in a text is another in the tables, or goes the other way. Checked only where the words say plainly which figure the amount is; parts such as staff costs are not held against all costs of the area. Correct the text or the table.',
  },
  example: {
    sv: 'Texten säger minskade intäkter om 1,0 mnkr, men intäkternas avvikelse är −1,2.',
    en: 'The text says that revenues fall by 1.0 mnkr, but their variance is −1.2.',
  },
};

export const txt01 = rule(text, (context) =>
  textOutcomes(context, text, (claim) => !isFromTo(claim)),
);
