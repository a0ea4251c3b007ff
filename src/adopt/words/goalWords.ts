import { foldText } from '../../language/words/cleanText';
import type { GoalLevel } from '../../report/rows';

/** What a column of a list of goals, indicators or activities holds. */
export type GoalRole =
  | 'goal'
  | 'goalId'
  | 'indicator'
  | 'activity'
  | 'outcome'
  | 'outcomeMen'
  | 'outcomeWomen'
  | 'forecast'
  | 'target'
  | 'councilTarget'
  | 'direction'
  | 'assessment'
  | 'status'
  | 'start'
  | 'end'
  | 'deviation'
  | 'expected'
  | 'analysis'
  | 'unit'
  | 'period';

/** The first that fits counts. */
const ROLES: readonly (readonly [RegExp, GoalRole])[] = [
  [/^(?:mål-?id|nr|mål ?nr|id)$/, 'goalId'],
  [/kf:?s? årsmål|kommunfullmäktiges (?:års)?mål(?:värde)?$/, 'councilTarget'],
  [/årsmål|målvärde|målnivå|måltal|riktvärde|target/, 'target'],
  [/måluppfyllelse|uppfyllelse|bedömning|uppfylls|assessment/, 'assessment'],
  [/^(?:indikator|nyckeltal|mätetal|mått|indicator|kpi)/, 'indicator'],
  [/^(?:aktivitet|åtgärd|uppdrag|activity)/, 'activity'],
  [/^(?:riktning|önskad riktning|direction)/, 'direction'],
  [/start/, 'start'],
  [/slut(?!mål)|klart? |deadline/, 'end'],
  [/^status/, 'status'],
  [/avvikelse/, 'deviation'],
  [/förväntat resultat/, 'expected'],
  [/analys|kommentar|comment/, 'analysis'],
  [/^enhet|^unit/, 'unit'],
  [/^period$/, 'period'],
  [/(?:utfall|resultat).*(?:män|pojk)/, 'outcomeMen'],
  [/(?:utfall|resultat).*(?:kvinn|flick)/, 'outcomeWomen'],
  [/prognos|forecast/, 'forecast'],
  [/utfall|resultat|mätvärde|^värde|outcome|nuläge/, 'outcome'],
  [/mål(?:område)?$|^mål|^goal|målsättning/, 'goal'],
];

/** The role that a header says; null for none. */
export function goalRole(header: string): GoalRole | null {
  const text = foldText(header)
    .replace(/[*]|\d+\)/g, '')
    .trim();
  return ROLES.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

const LEVELS: readonly (readonly [RegExp, GoalLevel])[] = [
  [/inriktningsmål/, 'direction'],
  [/kf:?s?[- ](?:mål|inriktning)|kommunfullmäktiges mål|kf-mål/, 'council'],
  [/nämnd(?:ens|s)? ?mål|nämndmål/, 'committee'],
];

/** The level of goals that a header or a heading says; null for none. */
export const levelIn = (text: string): GoalLevel | null =>
  LEVELS.find(([pattern]) => pattern.test(foldText(text)))?.[1] ?? null;

/** `Nämndmål: Servicenämnden har …`: a heading with the goal behind the word of its level. */
const HEADING =
  /^(?:nämnd(?:ens )?mål|kf:?s? ?-?mål(?: för [^:]+)?|inriktningsmål|mål)\s*\d*\s*:\s*/iu;

/** The goal that a heading names, without the word of its level. */
export const goalInHeading = (text: string): string => text.replace(HEADING, '').trim();

export const isGoalHeading = (text: string): boolean => HEADING.test(text);

/** Of these less is better, as their names say; evidence only. */
export const saysLower = (name: string): boolean =>
  /sjukfrånvaro|kostnad|utsläpp|klimatpåverkan|elanvändning|energi|förbrukning|svinn|väntetid|handläggningstid|skador|antal klagomål|avhopp/.test(
    foldText(name),
  );
