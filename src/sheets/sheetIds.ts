/** The report sheets by their ids, in the order of their tabs. An id stands in files: it stays. */
export const SHEET_IDS = [
  'sammanfattning',
  'driftbudget',
  'verksamheter',
  'budgetkommentarer',
  'resultatfond',
  'investeringar',
  'balansrakning',
  'mal',
  'aktiviteter',
  'internkontroll',
  'budgetandringar',
  'kontrollrapport',
] as const;

export type SheetId = (typeof SHEET_IDS)[number];
