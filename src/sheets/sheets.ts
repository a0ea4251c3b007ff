import { balanceSheet } from './balance/balanceSheet';
import { budgetChangesSheet } from './budgetChangesSheet';
import { budgetCommentsSheet } from './comments/budgetCommentsSheet';
import { controlReportSheet } from './control/controlReportSheet';
import { fundSheet } from './fund/fundSheet';
import { activitiesSheet } from './goals/activitiesSheet';
import { goalsSheet } from './goals/goalsSheet';
import { internalControlSheet } from './internalControlSheet';
import { investmentsSheet } from './investmentsSheet';
import { areasSheet } from './money/areasSheet';
import { operatingBudgetSheet } from './money/operatingBudgetSheet';
import type { Sheet } from './plan/sheet';
import { summarySheet } from './summary/summarySheet';

/** The report sheets, in the order of their tabs. A new sheet is added here and nowhere else. */
export const SHEETS = [
  summarySheet,
  operatingBudgetSheet,
  areasSheet,
  budgetCommentsSheet,
  fundSheet,
  investmentsSheet,
  balanceSheet,
  goalsSheet,
  activitiesSheet,
  internalControlSheet,
  budgetChangesSheet,
  controlReportSheet,
] as const;

export type SheetId = (typeof SHEETS)[number]['id'];

export const SHEET_IDS: readonly SheetId[] = SHEETS.map(({ id }) => id);

/** What the sheets are about, each by the word that its tab ends with. */
export const SHEET_TITLES: readonly string[] = SHEETS.map(({ title }) => title);

/** What the appendices are about, by their usual numbers: `Rapport` may give each another. */
export const APPENDIX_TITLES: readonly string[] = SHEETS.flatMap(({ title, usualAppendix }) =>
  usualAppendix === null ? [] : [{ title, usualAppendix }],
)
  .sort((one, other) => one.usualAppendix - other.usualAppendix)
  .map(({ title }) => title);

/** The sheet of an id. */
export const sheetOf = (id: SheetId): Sheet => SHEETS.find((sheet) => sheet.id === id) as Sheet;
