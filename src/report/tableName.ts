/** The tables of a committee report, by the names economists see (docs/workbook.md). */
export const TABLE_NAMES = [
  'Rapport',
  'Driftbudget',
  'Verksamheter',
  'Summering',
  'Mål',
  'Indikatorer',
  'Aktiviteter',
  'Balansräkning',
  'Investeringar',
  'Internkontroll',
  'Resultatenheter',
  'Budgetjusteringar',
  'Verksamhetsprojekt',
  'Lokaländamål',
  'Försäljningar',
  'Texter',
  'Godkännanden',
] as const;

export type TableName = (typeof TABLE_NAMES)[number];
