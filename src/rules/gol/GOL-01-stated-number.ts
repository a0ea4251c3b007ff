import { subtract } from '../../figures/arithmetic';
import { isZero } from '../../figures/compare';
import { decimal, type Decimal, toText } from '../../figures/decimal';
import { inBoth } from '../../language/bilingual';
import { addressOf } from '../../report/address';
import type { Report } from '../../report/report';
import type { GoalRow } from '../../report/rows';
import { isLeftBlank } from '../common/blankable';
import type { GoalIndex } from '../common/goalIndex';
import { rule } from '../rule';
import type { RuleText } from '../ruleText';
import { tested } from '../tested';
import { type Lack, lack } from '../lack';
import { shownFigure } from '../common/words';
import { goalName } from './goalName';

const text: RuleText = {
  id: 'GOL-01',
  severity: 'error',
  tables: ['Mål'],
  title: {
    sv: 'Angivet antal nämndmål stämmer inte',
    en: 'The stated number of committee goals is wrong',
  },
  explanation: {
    sv: 'Rapportens text anger hur många nämndmål som hör till inriktningsmålet, men tabellen Mål har ett annat antal under det. Rätta texten och Angivet antal nämndmål, eller lägg till målet som saknas.',
    en: 'The text of the report says how many committee goals belong to the direction goal, but the table Mål has another number beneath it. Correct the text and Angivet antal nämndmål, or add the missing goal.',
  },
  example: {
    sv: 'Inriktningsmål 3 anger 4 nämndmål, men 5 står under det.',
    en: 'Direction goal 3 states 4 committee goals, but 5 stand beneath it.',
  },
};

export const gol01 = rule(text, (context) => {
  const { report, goals } = context;
  const uncounted = goals.unreadableParent ?? whyLevelUnknown(report);
  const orphans = committeeGoalsBeneath(goals.orphans, goals);
  return report.goals.rows.flatMap((goal) => {
    if (goal.level.value !== 'direction' || isLeftBlank(goal.statedCommitteeGoals)) return [];
    const beneath = committeeGoalsBeneath([goal], goals);
    const orphan = orphanThatExplains(goal, beneath.length, orphans);
    return [
      tested(context, [uncounted ?? orphan ?? goal.id, goal.statedCommitteeGoals], (_, stated) => {
        const listed = decimal(String(beneath.length)) as Decimal;
        const imbalance = subtract(stated.value, listed);
        if (isZero(imbalance)) return null;
        return {
          severity: text.severity,
          message: inBoth((language) => {
            const [name, said] = [goalName(goal), shownFigure(stated, language)];
            return language === 'sv'
              ? `${name}: ${said} nämndmål anges, men ${beneath.length} står under målet.`
              : `${name}: ${said} committee goals are stated, but ${beneath.length} stand beneath it.`;
          }),
          reported: goal.statedCommitteeGoals,
          others: beneath.map(({ id }) => id),
          figures: { reported: stated.value, expected: listed, imbalance },
        };
      }),
    ];
  });
});

/** STR-09 reports circles among the parents; here the loop must only terminate. */
function committeeGoalsBeneath(tops: readonly GoalRow[], goals: GoalIndex): GoalRow[] {
  const seen = new Set<GoalRow>(tops);
  for (const goal of seen) for (const child of goals.childrenOf(goal)) seen.add(child);
  return [...seen].filter(({ level }) => level.value === 'committee');
}

/**
 * Goals whose parent does not exist may be those that are missing here, but only where there are
 * enough of them: any other number is wrong wherever they belong.
 */
function orphanThatExplains(
  goal: GoalRow,
  listed: number,
  orphans: readonly GoalRow[],
): Lack | null {
  const [first] = orphans;
  const stated = goal.statedCommitteeGoals.value;
  if (!first || !stated) return null;
  const missing = Number(toText(stated.value)) - listed;
  if (missing <= 0 || missing > orphans.length) return null;
  const place = `${first.source.table.sheet}!${addressOf(first.id)}`;
  return lack(
    `${goalName(first)} (${place}) hör till ett mål som inte finns, och kan vara det som saknas här.`,
    `${goalName(first)} (${place}) belongs to a goal that does not exist, and may be the one missing here.`,
  );
}

function whyLevelUnknown({ goals }: Report): Lack | null {
  const level = goals.rows.find(({ level: { fault } }) => fault)?.level;
  if (!level) return null;
  const place = `${level.row.table.sheet}!${addressOf(level)}`;
  return lack(
    `Nivå i Mål (${place}) kan inte läsas, så nämndmålen kan inte räknas.`,
    `Nivå in Mål (${place}) can't be read, so the committee goals can't be counted.`,
  );
}
