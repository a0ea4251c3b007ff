import type { IndicatorRow } from '../../report/rows';
import type { Context, JudgedField } from '../context';
import { notTestable, type Outcome, PASSED, rule } from '../rule';
import type { RuleText } from '../ruleText';
import { found } from '../tested';
import { indicatorName } from './indicatorName';
import { judgeIndicator } from './judgeIndicator';

const text: RuleText = {
  id: 'IND-06',
  severity: 'error',
  tables: ['Indikatorer'],
  title: {
    sv: 'Utfall och årsmål kan inte jämföras',
    en: 'Outcome and target cannot be compared',
  },
  explanation: {
    sv: 'Utfallet eller prognosen är uttryckt på ett annat sätt än årsmålet, till exempel i procent mot ett antal, så ingen kan säga om målet nås. Skriv båda i samma enhet, ange Enhet, eller rätta Riktning. Ett värde helt utan enhet räknas i årsmålets.',
    en: 'The outcome or the forecast is put in other terms than the target, for example per cent against a number of things, so nobody can say whether the target is reached. Write both in one unit, fill in Enhet, or correct Riktning. A value without any unit counts as the target does.',
  },
  example: {
    sv: 'Utfall 61,54 % mot årsmålet 13: åtta av tretton är färre än målet, fast 61,54 är mer än 13.',
    en: 'Outcome 61.54% against the target 13: eight of thirteen is less than the target, although 61.54 is more than 13.',
  },
};

export const ind06 = rule(text, (context) =>
  context.report.indicators.rows.flatMap((row) => [
    ...checkField(context, row, 'outcome'),
    ...checkField(context, row, 'forecast'),
  ]),
);

function checkField(context: Context, row: IndicatorRow, field: JudgedField): Outcome[] {
  const judgement = judgeIndicator(context, row, field);
  switch (judgement.kind) {
    case 'notJudged':
      return [];
    case 'reached':
    case 'missed':
      return [PASSED];
    case 'notTestable':
      return [notTestable(judgement.reason)];
    case 'incomparable': {
      const { reason } = judgement;
      const name = indicatorName(row);
      const isOutcome = field === 'outcome';
      const message = {
        sv: `${name}: ${isOutcome ? 'utfallet' : 'prognosen'} kan inte jämföras med årsmålet: ${reason.sv}`,
        en: `${name}: the ${field} can't be compared with the target: ${reason.en}`,
      };
      const { severity } = text;
      return [found({ severity, message, reported: row[field], others: [row.target] })];
    }
  }
}
