import type { FundSign } from '../figures/fund';
import type { Direction } from '../figures/target';
import type {
  ActivityStatus,
  Assessment,
  BudgetChangeType,
  ControlStatus,
  GoalLevel,
  Post,
  Side,
  Slag,
} from '../report/rows';
import { type Vocabulary, vocabulary } from './cells/readWordCell';
import {
  ACTIVITY_STATUSES,
  ASSESSMENTS,
  CHANGE_TYPES,
  CONTROL_STATUSES,
  DIRECTIONS,
  FUND_SIGNS,
  KINDS,
  LEVELS,
  POSTS,
  SIDES,
  YES_NO,
} from './schema';

/** Pairs the words of the contract, in their order, with what the code calls them. */
function pair<Word extends string, T>(
  words: readonly Word[],
  meanings: Record<Word, T>,
): Vocabulary<T> {
  return vocabulary(words.map((word) => [word, meanings[word]] as const));
}

export const kinds = pair<(typeof KINDS)[number], Slag>(KINDS, {
  Kostnad: 'cost',
  Intäkt: 'revenue',
});

export const levels = pair<(typeof LEVELS)[number], GoalLevel>(LEVELS, {
  Inriktningsmål: 'direction',
  'KF-mål': 'council',
  Nämndmål: 'committee',
});

export const assessments = pair<(typeof ASSESSMENTS)[number], Assessment>(ASSESSMENTS, {
  'Uppfylls helt': 'fully',
  'Uppfylls delvis': 'partly',
  'Uppfylls inte': 'not',
  Ingen: 'none',
});

export const directions = pair<(typeof DIRECTIONS)[number], Direction>(DIRECTIONS, {
  'Högre är bättre': 'higher',
  'Lägre är bättre': 'lower',
  Högst: 'atMost',
  Intervall: 'interval',
  'Ja/Nej': 'boolean',
  Uppgift: 'informative',
});

export const activityStatuses = pair<(typeof ACTIVITY_STATUSES)[number], ActivityStatus>(
  ACTIVITY_STATUSES,
  { 'Ej påbörjad': 'notStarted', Pågår: 'ongoing', Klar: 'done' },
);

export const sides = pair<(typeof SIDES)[number], Side>(SIDES, {
  Tillgångar: 'assets',
  'Skulder och eget kapital': 'liabilitiesAndEquity',
});

export const controlStatuses = pair<(typeof CONTROL_STATUSES)[number], ControlStatus>(
  CONTROL_STATUSES,
  { Genomförd: 'done', Försenad: 'late', 'Ej genomförd': 'notDone' },
);

export const changeTypes = pair<(typeof CHANGE_TYPES)[number], BudgetChangeType>(CHANGE_TYPES, {
  Budgetjustering: 'budgetAdjustment',
  Omslutningsförändring: 'grossChange',
});

export const yesNo = pair<(typeof YES_NO)[number], boolean>(YES_NO, { Ja: true, Nej: false });

export const fundSigns = pair<(typeof FUND_SIGNS)[number], FundSign>(FUND_SIGNS, {
  'Uttag plus': 'withdrawalPlus',
  'Uttag minus': 'withdrawalMinus',
});

export const posts: Vocabulary<Post> = vocabulary(
  (Object.keys(POSTS) as Post[]).flatMap((post) =>
    POSTS[post].map((word) => [word, post] as const),
  ),
);
