import type { Bilingual } from '../../language/bilingual';
import { foldText } from '../../language/words/cleanText';
import type { Context } from '../context';
import { notTestable, type Outcome, rule } from '../rule';
import type { RuleText } from '../ruleText';
import { tested } from '../tested';

const text: RuleText = {
  id: 'GDK-01',
  severity: 'info',
  tables: ['Godkännanden'],
  title: { sv: 'Godkännandet behövs inte längre', en: 'A waiver is no longer needed' },
  explanation: {
    sv: 'Det som godkännandet gäller hittas inte längre: det är rättat, eller så stämmer inte Regel och Nyckel. Ta bort raden, eller rätta den.',
    en: 'What the waiver is about is no longer found: it has been corrected, or Regel and Nyckel are wrong. Delete the row, or correct it.',
  },
  example: {
    sv: 'IND-05 godkänns för Sjukfrånvaro, men prognosen når numera årsmålet.',
    en: 'IND-05 is waived for sickness absence, but the forecast now reaches the target.',
  },
};

export const gdk01 = rule(text, (context) =>
  context.waivers.map(({ row, isMatched, isAnswered }): Outcome => {
    if (!isMatched && !isAnswered) {
      return notTestable({
        sv: `${row.rule.value} kunde inte prövas, så det går inte att säga om godkännandet behövs.`,
        en: `${row.rule.value} could not be tested, so nobody can say whether the waiver is needed.`,
      });
    }
    return tested(context, [row.rule, row.key], (id, key) => {
      if (isMatched) return null;
      const { severity } = text;
      return isRule(context, id)
        ? { severity, message: notFound(id, key), reported: row.key }
        : { severity, message: noRule(id), reported: row.rule };
    });
  }),
);

const isRule = ({ rules }: Context, name: string): boolean =>
  rules.some(({ id }) => foldText(id) === foldText(name));

const notFound = (id: string, key: string): Bilingual => ({
  sv: `${id} har inget att anmärka på ${key}.`,
  en: `${id} finds nothing about ${key}.`,
});

const noRule = (id: string): Bilingual => ({
  sv: `Det finns ingen regel ${id}, så raden godkänner ingenting.`,
  en: `There is no rule ${id}, so the row waives nothing.`,
});
