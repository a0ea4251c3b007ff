import { inBoth } from '../../language/bilingual';
import { nameAtStart } from '../common/nameAtStart';
import { rule } from '../rule';
import type { RuleText } from '../ruleText';
import { tested } from '../tested';

const text: RuleText = {
  id: 'CTL-03',
  severity: 'warning',
  tables: ['Internkontroll'],
  title: {
    sv: 'En kontroll är försenad eller inte genomförd',
    en: 'A control is late or not done',
  },
  explanation: {
    sv: 'Kontrollen i internkontrollplanen är försenad eller inte genomförd. Skriv när den ska göras, eller varför den utgår.',
    en: 'The control of the internal control plan is late or not done. Say when it will be done, or why it is dropped.',
  },
  example: { sv: 'Egna utlägg: Ej genomförd.', en: 'Own expenses: Ej genomförd.' },
};

export const ctl03 = rule(text, (context) =>
  context.report.controls.rows.map((row) =>
    tested(context, [row.status], (status) => {
      if (status === 'done') return null;
      const isLate = status === 'late';
      return {
        severity: text.severity,
        message: inBoth((language) => {
          const name = nameAtStart(row.name, language);
          return language === 'sv'
            ? `${name}: kontrollen är ${isLate ? 'försenad' : 'inte genomförd'}.`
            : `${name}: the control is ${isLate ? 'late' : 'not done'}.`;
        }),
        reported: row.status,
      };
    }),
  ),
);
