import { rule } from '../rule';
import type { RuleText } from '../ruleText';
import { tested } from '../tested';
import { lack } from '../lack';
import { activityName } from './activityName';

const text: RuleText = {
  id: 'ACT-07',
  severity: 'info',
  tables: ['Aktiviteter', 'Mål'],
  title: {
    sv: 'Aktiviteten hör till ett KF-mål',
    en: 'An activity belongs to a council goal',
  },
  explanation: {
    sv: 'Nämndens aktiviteter hör oftast till ett nämndmål. Kontrollera att aktiviteten inte skulle stå under ett av dem.',
    en: 'The activities of a committee mostly belong to a committee goal. Make sure that the activity should not stand under one of those.',
  },
  example: {
    sv: 'En aktivitet har Mål-id KF3.1.',
    en: 'An activity has the Mål-id KF3.1.',
  },
};

export const act07 = rule(text, (context) =>
  context.report.activities.rows.map((row) => {
    const goal = row.goalId.value === null ? undefined : context.goals.named(row.goalId);
    const level = row.goalId.value === null ? row.goalId : (goal?.level ?? NO_GOAL);
    return tested(context, [row.goalId, level], () => {
      if (goal?.level.value !== 'council') return null;
      const id = goal.id.value ?? '';
      return {
        severity: text.severity,
        message: {
          sv: `${activityName(row)} hör till KF-målet ${id}.`,
          en: `${activityName(row)} belongs to the council goal ${id}.`,
        },
        reported: row.goalId,
      };
    });
  }),
);

const NO_GOAL = lack('Målet finns inte i Mål.', 'The goal is not in Mål.');
