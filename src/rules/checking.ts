import type { RowSource } from '../report/datum';
import type { Report } from '../report/report';
import { findProblems } from './blame/findProblems';
import { CATALOGUE } from './catalogue';
import { changedFields } from './changedFields';
import type { CheckResult } from './check';
import { contextOf } from './context';
import type { Finding } from './finding';
import { isLinear } from './relation';
import { lackingTable, type Outcome } from './rule';
import { brokenRows } from './str/structureRules';
import { type Problem, suggestionsOf } from './suggestion';
import { fieldOf } from './tableOf';
import { Tally } from './tally';
import { type ReportField, trackReads } from './trackedReport';

/** A checked report, with what is needed to check it again after a change. */
export interface Checking {
  readonly report: Report;
  readonly result: CheckResult;
  /** The ids of the rules that ran; the others could not have found anything else than before. */
  readonly ran: readonly string[];
  readonly runs: ReadonlyMap<string, Run>;
  readonly blockedRows: ReadonlySet<RowSource>;
}

/** What a rule found, and the parts of the report that it looked at. */
interface Run {
  readonly outcomes: readonly Outcome[];
  readonly reads: ReadonlySet<ReportField>;
}

/** Checks a report by every rule. */
export const startChecking = (report: Report): Checking => checkAfter(null, report);

/**
 * Checks a report again after some cells were changed: only the rules that looked at a part of it
 * that is no longer the same run again. The result is that of a full check.
 */
export const checkAgain = (before: Checking, report: Report): Checking =>
  checkAfter(before, report);

function checkAfter(before: Checking | null, report: Report): Checking {
  const blockedRows = brokenRows(report);
  const stale = before ? staleFields(before, report, blockedRows) : null;
  const runs = new Map<string, Run>();
  const ran: string[] = [];
  const tally = new Tally();
  for (const rule of CATALOGUE) {
    const known = before?.runs.get(rule.id);
    const isStale = stale === null || !known || [...known.reads].some((field) => stale.has(field));
    const run = known && !isStale ? known : runRule(rule, report, blockedRows);
    if (run !== known) ran.push(rule.id);
    runs.set(rule.id, run);
    tally.add(rule, run.outcomes);
  }
  const { findings, notTestable, counts } = tally.result();
  const linear = CATALOGUE.filter(isLinear);
  const problems =
    before && !linear.some(({ id }) => ran.includes(id))
      ? before.result.problems
      : findProblems(contextOf(report, blockedRows), linear, findings);
  const result = { findings: blamed(findings, problems), problems, notTestable, counts };
  return { report, result, ran, runs, blockedRows };
}

function runRule(
  rule: (typeof CATALOGUE)[number],
  report: Report,
  blockedRows: ReadonlySet<RowSource>,
): Run {
  const tracked = trackReads(report);
  const lack = lackingTable(rule, tracked.report);
  const outcomes = lack ? [lack] : rule.check(contextOf(tracked.report, blockedRows));
  return { outcomes, reads: tracked.reads };
}

/** The parts of the report that are not as they were, or where other rows are broken. */
function staleFields(
  before: Checking,
  report: Report,
  blockedRows: ReadonlySet<RowSource>,
): Set<ReportField> {
  const stale = changedFields(before.report, report);
  const [then, now] = [before.blockedRows, blockedRows].map(
    (rows) => new Map([...rows].map((row) => [`${row.table.name}|${row.row}`, row])),
  );
  for (const rows of [then, now]) {
    for (const [place, row] of rows ?? []) {
      if (!then?.has(place) || !now?.has(place)) stale.add(fieldOf(row.table.name));
    }
  }
  return stale;
}

/** The findings with the problems that they belong to. */
function blamed(findings: readonly Finding[], problems: readonly Problem[]): Finding[] {
  const byFinding = new Map(
    problems.flatMap((problem) => {
      const suggestions = suggestionsOf(problem);
      return problem.findings.map((id) => [id, { problem: problem.number, suggestions }] as const);
    }),
  );
  return findings.map((finding) => ({ ...finding, ...byFinding.get(finding.id) }));
}
