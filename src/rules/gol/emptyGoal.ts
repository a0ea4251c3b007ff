import type { Bilingual } from '../../language/bilingual';
import type { GoalRow } from '../../report/rows';
import type { GoalIndex } from '../common/goalIndex';
import { rule, type Rule } from '../rule';
import type { RuleText } from '../ruleText';
import { tested } from '../tested';
import type { Lack } from '../lack';
import { goalName } from './goalName';

interface Belonging {
  /** How many rows belong to a goal. */
  readonly count: (goals: GoalIndex, goal: GoalRow) => number;
  /** A row whose Mål-id can't be read may be the missing one. */
  readonly unreadable: (goals: GoalIndex) => Lack | null;
  readonly say: (name: string) => Bilingual;
}

/** A rule about nämndmål that nothing belongs to. */
export const emptyGoalRule = (text: RuleText, { count, unreadable, say }: Belonging): Rule =>
  rule(text, (context) =>
    context.report.goals.rows.flatMap((goal) => {
      if (goal.level.value !== null && goal.level.value !== 'committee') return [];
      const isEmpty = count(context.goals, goal) === 0;
      const lack = isEmpty ? unreadable(context.goals) : null;
      return [
        tested(context, [goal.level, lack ?? goal.id], () =>
          isEmpty
            ? { severity: text.severity, message: say(goalName(goal)), reported: goal.id }
            : null,
        ),
      ];
    }),
  );
