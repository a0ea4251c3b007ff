import { capitalized, countWord } from '../../language/numbers/countWord';
import { listWords } from '../../language/words/listWords';

/** How many goals of a level there are, and how many of them are fully met. */
export interface GoalTally {
  readonly fully: number;
  readonly all: number;
}

/** What the chart of goals says, as its title: *Tio av tolv KF-mål och alla 14 nämndmål uppfylls helt*. */
export function goalsTitle(council: GoalTally, committee: GoalTally): string {
  const parts = [part(council, 'KF-mål'), part(committee, 'nämndmål')].filter(Boolean);
  if (parts.length === 0) return 'Inga KF-mål eller nämndmål är redovisade';
  return capitalized(`${listWords(parts, 'sv')} uppfylls helt`);
}

/** `mål` is the same in singular and plural, and neuter. */
function part({ fully, all }: GoalTally, goals: string): string {
  if (all === 0) return '';
  const many = countWord(all, 'ett');
  if (all === 1) return fully === 1 ? `det enda ${definite(goals)}` : `inget ${goals}`;
  if (fully === all)
    return `${all === 2 ? 'båda' : `alla ${many}`} ${goals}${all === 2 ? 'en' : ''}`;
  if (fully === 0) return `inget av ${many} ${goals}`;
  return `${countWord(fully, 'ett')} av ${many} ${goals}`;
}

const definite = (goals: string): string => `${goals}et`;
