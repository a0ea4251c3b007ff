import { toNumber } from '../../figures/decimal';
import { inBoth } from '../../language/bilingual';
import { listWords } from '../../language/words/listWords';
import type { ActivityRow } from '../../report/rows';
import { thresholdOf } from '../context';
import { notTestable, type Outcome, PASSED, rule } from '../rule';
import type { RuleText } from '../ruleText';
import { found } from '../tested';
import { unreadableThreshold } from '../common/unreadableThreshold';
import { whyUnusable } from '../usable';
import { activityName } from './activityName';
import { similarTexts } from './similarTexts';

const text: RuleText = {
  id: 'ACT-06',
  severity: 'info',
  tables: ['Aktiviteter'],
  thresholds: [{ name: 'andel', kind: 'share', standard: '0.5' }],
  title: { sv: 'Nästan samma aktivitet', en: 'Nearly the same activity' },
  explanation: {
    sv: 'Aktiviteterna har minst hälften av orden gemensamma. Kontrollera att de inte är samma sak två gånger, och att datumen i så fall är lika. Korta ord, siffror och ordet förvaltning räknas inte.',
    en: 'The activities have at least half of their words in common. Make sure that they are not one thing twice, and that their dates agree if they are. Short words, figures and the word förvaltning do not count.',
  },
  example: {
    sv: 'Utveckla och förenkla dokumenthanteringen i E-dok står under två mål.',
    en: 'Utveckla och förenkla dokumenthanteringen i E-dok stands under two goals.',
  },
};

export const act06 = rule(text, (context) => {
  const share = thresholdOf(context, text, 'andel');
  if (share === null) return [unreadableThreshold(text)];
  const { rows } = context.report.activities;
  const reasons = rows.map((row) => whyUnusable(context, row.name));
  const usable = rows.filter((_, index) => reasons[index] === null);
  const { groups, untried } = similarTexts(
    usable.map(({ name }) => name.value ?? ''),
    toNumber(share),
  );
  const alike = groups.map((group) => group.flatMap((index) => usable[index] ?? []));
  const settled = new Set([...groups.flat(), ...untried]);
  return [
    ...alike.map(judge),
    ...Array.from({ length: usable.length - settled.size }, () => PASSED),
    ...untried.map(() => notTestable(TOO_MANY)),
    ...reasons.flatMap((reason): Outcome[] => (reason ? [notTestable(reason)] : [])),
  ];
});

function judge(rows: readonly ActivityRow[]): Outcome {
  const [first, ...others] = rows as [ActivityRow, ...ActivityRow[]];
  return found({
    severity: text.severity,
    message: inBoth((language) => {
      const names = listWords(rows.map(activityName), language);
      return language === 'sv'
        ? `${names} är nästan samma aktivitet.`
        : `${names} are nearly the same activity.`;
    }),
    reported: first.name,
    others: others.map(({ name }) => name),
  });
}

const TOO_MANY = {
  sv: 'Aktiviteterna är för många och för lika för att alla ska kunna jämföras.',
  en: 'There are too many activities, too much alike, for all to be compared.',
};
