import type { Bilingual } from '../language/bilingual';
import type { Report } from '../report/report';
import type { TableName } from '../report/tables';
import type { Context } from './context';
import type { OwnFinding } from './finding';
import { FAMILIES, type Family, type RuleText } from './ruleText';
import { isEmptyTable, lackingRows, tableOf } from './tableOf';
import { type Lack, lack } from './lack';

/** What a rule finds out about one row or column. */
export type Outcome =
  | { readonly kind: 'passed' }
  | {
      readonly kind: 'found';
      readonly finding: OwnFinding;
      /** What the finding is about when it has no cell: a table that is missing. */
      readonly subject?: string;
    }
  | { readonly kind: 'notTestable'; readonly reason: Bilingual };

export const PASSED: Outcome = { kind: 'passed' };

export const notTestable = (reason: Bilingual): Outcome => ({ kind: 'notTestable', reason });

/** A rule: a pure function from the report to what it found. */
export interface Rule extends RuleText {
  readonly family: Family;
  readonly check: (context: Context) => readonly Outcome[];
}

export const familyOf = (id: string): Family => {
  const family = FAMILIES.find((name) => id.startsWith(name));
  if (!family) throw new Error(`No family for rule ${id}`);
  return family;
};

/** Makes a rule from what it says and what it does. */
export function rule(text: RuleText, checkReport: (context: Context) => readonly Outcome[]): Rule {
  return { ...text, family: familyOf(text.id), check: checkReport };
}

/** Says so when the workbook lacks a table that the rule needs, or the table has no rows. */
export function lackingTable(needing: Rule, report: Report): Outcome | null {
  const [lacking] = missingTables(report, needing.tables);
  return lacking ? notTestable(lacking.lack) : null;
}

/**
 * The tables that the workbook lacks, or that have no rows: for a rule that checks each of several on
 * its own.
 */
export const missingTables = (report: Report, names: readonly TableName[]): Lack[] =>
  names.flatMap((name) => {
    if (tableOf(report, name).source === null) {
      return [lack(`Tabellen ${name} finns inte.`, `The table ${name} does not exist.`)];
    }
    if (!isEmptyTable(report, name)) return [];
    const { sv, en } = lackingRows(name);
    return [lack(`Tabellen ${name} har inga ${sv}.`, `The table ${name} has no ${en}.`)];
  });
