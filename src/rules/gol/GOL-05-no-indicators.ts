import { emptyGoalRule } from './emptyGoal';

export const gol05 = emptyGoalRule(
  {
    id: 'GOL-05',
    severity: 'warning',
    tables: ['Mål', 'Indikatorer'],
    title: { sv: 'Nämndmålet saknar indikatorer', en: 'A committee goal has no indicators' },
    explanation: {
      sv: 'Utan indikator går det inte att följa om målet nås. Lägg till en indikator, eller motivera varför målet följs på annat sätt.',
      en: 'Without an indicator nobody can follow whether the goal is reached. Add an indicator, or say how else the goal is followed.',
    },
    example: {
      sv: 'Ingen rad i Indikatorer har Mål-id NM2.1-1.',
      en: 'No row of Indikatorer has the Mål-id NM2.1-1.',
    },
  },
  {
    count: (goals, goal) => goals.indicatorsOf(goal).length,
    unreadable: ({ unreadableIndicator }) => unreadableIndicator,
    say: (name) => ({ sv: `${name} har ingen indikator.`, en: `${name} has no indicator.` }),
  },
);
