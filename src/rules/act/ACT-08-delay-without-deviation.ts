import { blankable, whyUnknown } from '../common/blankable';
import { notTestable, type Outcome, rule } from '../rule';
import type { RuleText } from '../ruleText';
import { tested } from '../tested';
import { activityName } from './activityName';

const text: RuleText = {
  id: 'ACT-08',
  severity: 'info',
  tables: ['Aktiviteter'],
  title: {
    sv: 'Analysen beskriver en försening men Avvikelse är tom',
    en: 'The analysis describes a delay but Avvikelse is blank',
  },
  explanation: {
    sv: 'Analys säger att aktiviteten är försenad, förlängd, nedprioriterad eller försvårad. Skriv det också i Avvikelse, som är den kolumn läsaren söker i.',
    en: 'Analys says that the activity is late, extended, given lower priority or made difficult. Write that in Avvikelse too, which is where a reader looks.',
  },
  example: {
    sv: 'Analys: ”Aktiviteten förlängs till årets slut.” Avvikelse är tom.',
    en: 'Analys: “Aktiviteten förlängs till årets slut.” (It is extended to the end of the year.) Avvikelse is blank.',
  },
};

const DELAY = /(?<!\p{L})(?:försen|förläng|nedprioriter|försvår)/giu;
/** *inte försenad*, *har inte blivit försenad*. */
const DENIED = /(?<!\p{L})(?:inte|ej|aldrig)\s+(?:\p{L}+\s+)?$/iu;

export const act08 = rule(text, (context) =>
  context.report.activities.rows.map((row): Outcome => {
    const reason = whyUnknown(context, row.deviation);
    if (reason) return notTestable(reason);
    return tested(context, [blankable(row.analysis)], (words) => {
      if (row.deviation.value !== null || !describesDelay(words)) return null;
      return {
        severity: text.severity,
        message: {
          sv: `${activityName(row)}: Analys beskriver en försening, men Avvikelse är tom.`,
          en: `${activityName(row)}: Analys describes a delay, but Avvikelse is blank.`,
        },
        reported: row.deviation,
        others: [row.analysis],
      };
    });
  }),
);

function describesDelay(words: string): boolean {
  const text = words.normalize('NFC');
  return [...text.matchAll(DELAY)].some(({ index }) => !DENIED.test(text.slice(0, index)));
}
