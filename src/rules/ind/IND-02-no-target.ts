import { absentValueRule } from './absentValue';

export const ind02 = absentValueRule(
  {
    id: 'IND-02',
    severity: 'error',
    tables: ['Indikatorer'],
    title: { sv: 'Indikatorn saknar årsmål', en: 'An indicator has no target' },
    explanation: {
      sv: 'Utan årsmål går det inte att säga om utfallet är bra. Skriv Årsmål, eller välj riktningen Uppgift om värdet bara redovisas.',
      en: 'Without a target nobody can say whether the outcome is good. Fill in Årsmål, or choose the direction Uppgift if the value is only told.',
    },
    example: {
      sv: 'Sjukfrånvaro har utfallet 6,7 % men inget årsmål.',
      en: 'Sickness absence has the outcome 6.7% but no target.',
    },
  },
  ({ target }) => target,
  (name) => ({ sv: `${name} har inget årsmål.`, en: `${name} has no target.` }),
);
