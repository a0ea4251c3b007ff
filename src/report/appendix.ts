import type { Datum } from './datum';

/** What the appendices to a committee's report are about, each by the word that its sheet is named by. */
export const APPENDIX_TITLES = [
  'Driftbudget',
  'Balansräkning',
  'Verksamheter',
  'Resultatfond',
  'Mål och indikatorer',
  'Aktiviteter',
  'Investeringar',
  'Intern kontroll',
  'Budgetändringar',
] as const;

export type AppendixTitle = (typeof APPENDIX_TITLES)[number];

/**
 * The row of `Rapport` that gives an appendix its number.
 * @example appendixSetting('Driftbudget') // 'Bilagenummer Driftbudget'
 */
export const appendixSetting = (title: AppendixTitle): string => `Bilagenummer ${title}`;

/** The number that `Rapport` gives an appendix; a blank one makes it a report of its own. */
export interface AppendixNumber {
  readonly title: AppendixTitle;
  readonly number: Datum<number>;
}
