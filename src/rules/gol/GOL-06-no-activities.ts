import { emptyGoalRule } from './emptyGoal';

export const gol06 = emptyGoalRule(
  {
    id: 'GOL-06',
    severity: 'warning',
    tables: ['Mål', 'Aktiviteter'],
    title: { sv: 'Nämndmålet saknar aktiviteter', en: 'A committee goal has no activities' },
    explanation: {
      sv: 'Ingen aktivitet visar hur målet ska nås. Lägg till aktiviteterna, eller motivera varför de saknas.',
      en: 'No activity shows how the goal will be reached. Add the activities, or say why there are none.',
    },
    example: {
      sv: 'Ingen rad i Aktiviteter har Mål-id NM2.4-1.',
      en: 'No row of Aktiviteter has the Mål-id NM2.4-1.',
    },
  },
  {
    count: (goals, goal) => goals.activitiesOf(goal).length,
    unreadable: ({ unreadableActivity }) => unreadableActivity,
    say: (name) => ({ sv: `${name} har ingen aktivitet.`, en: `${name} has no activity.` }),
  },
);
