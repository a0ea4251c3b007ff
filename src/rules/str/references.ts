import { foldText } from '../../language/words/cleanText';
import type { Datum } from '../../report/datum';
import type { Report } from '../../report/report';

/** Cells that name a row of another table or of their own, and what they may name. */
export interface References {
  readonly cells: readonly Datum<string>[];
  readonly targets: Targets;
}

export interface Targets {
  readonly kind: 'goal' | 'balancePost';
  readonly table: 'Mål' | 'Balansräkning';
  readonly exists: boolean;
  /** The cells that name the rows. */
  readonly names: readonly Datum<string>[];
}

/** Every kind of reference in a report. */
export function referencesIn(report: Report): References[] {
  const goals: Targets = {
    kind: 'goal',
    table: 'Mål',
    exists: report.goals.source !== null,
    names: report.goals.rows.map(({ id }) => id),
  };
  const posts: Targets = {
    kind: 'balancePost',
    table: 'Balansräkning',
    exists: report.balance.source !== null,
    names: report.balance.rows.map(({ post }) => post),
  };
  return [
    { cells: report.goals.rows.map(({ parent }) => parent), targets: goals },
    { cells: report.indicators.rows.map(({ goalId }) => goalId), targets: goals },
    { cells: report.activities.rows.map(({ goalId }) => goalId), targets: goals },
    { cells: report.balance.rows.map(({ parent }) => parent), targets: posts },
  ];
}

/** The rows of a table that stand under another row of it, by the names of both. */
export interface ParentLinks {
  readonly names: readonly Datum<string>[];
  readonly parents: readonly Datum<string>[];
}

/** Tables that are trees. */
export const treesIn = (report: Report): ParentLinks[] => [
  {
    names: report.goals.rows.map(({ id }) => id),
    parents: report.goals.rows.map(({ parent }) => parent),
  },
  {
    names: report.balance.rows.map(({ post }) => post),
    parents: report.balance.rows.map(({ parent }) => parent),
  },
];

/** Names are the same whatever their case and spaces. */
export const sameName = ({ value }: Datum<string>): string => foldText(value ?? '');
