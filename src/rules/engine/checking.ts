import type { RowSource } from '../../report/datum';
import type { Report } from '../../report/report';
import { findProblems } from '../blame/findProblems';
import { CATALOGUE } from '../catalogue';
import { changedFields } from './changedFields';
import type { CheckOptions, CheckResult } from './checkResult';
import { contextOf, type Shared, sharedOf } from '../context';
import { type Finding, isOpen } from '../finding';
import { FULL } from '../profile';
import { isLinear } from '../relation';
import { lackingTable, type Outcome, type Rule } from '../rule';
import { brokenRows } from '../str/structureRules';
import { type Problem, suggestionsOf } from '../suggestion';
import { fieldOf } from '../tableOf';
import { Tally } from './tally';
import { type ReportField, trackReads } from './trackedReport';
import { applyWaivers } from '../findings/waivers';

/** A checked report, with what is needed to check it again after a change. */
export interface Checking {
  readonly report: Report;
  readonly options: CheckOptions;
  readonly result: CheckResult;
  /**
   * The ids of the rules that ran; the others could not have found anything else than before. The
   * rules about waivers depend on all others, and are not counted.
   */
  readonly ran: readonly string[];
  readonly runs: ReadonlyMap<string, Run>;
  readonly blockedRows: ReadonlySet<RowSource>;
}

/** What a rule found, and the parts of the report that it read. */
interface Run {
  readonly outcomes: readonly Outcome[];
  readonly reads: ReadonlySet<ReportField>;
}

/** Checks a report by the rules of a profile. */
export const startChecking = (report: Report, options: CheckOptions = {}): Checking =>
  checkAfter(null, report, options);

/**
 * Checks a report again after some cells were changed: only the rules that read a part that has
 * changed run again. The result is that of a full check.
 */
export const checkAgain = (before: Checking, report: Report): Checking =>
  checkAfter(before, report, before.options);

function checkAfter(before: Checking | null, report: Report, options: CheckOptions): Checking {
  const { profile = FULL, day } = options;
  const rules = CATALOGUE.filter(profile.includes);
  const blockedRows = brokenRows(report);
  const shared = sharedOf(report, CATALOGUE);
  const stale = before ? staleFields(before, report, blockedRows) : null;
  const runs = new Map<string, Run>();
  const ran: string[] = [];
  const tally = new Tally();
  for (const rule of rules.filter((candidate) => !isAboutWaivers(candidate))) {
    const known = before?.runs.get(rule.id);
    const isStale = stale === null || !known || [...known.reads].some((field) => stale.has(field));
    const run = known && !isStale ? known : runRule(rule, report, blockedRows, shared);
    if (run !== known) ran.push(rule.id);
    runs.set(rule.id, run);
    tally.add(rule, run.outcomes);
  }
  const context = contextOf(report, blockedRows, shared);
  const linear = rules.filter(isLinear);
  const problems =
    before && !linear.some(({ id }) => ran.includes(id))
      ? before.result.problems
      : findProblems(context, linear, tally.findings);
  const today = day ?? report.heading.reportDate?.value ?? null;
  const found = blamed(tally.findings, problems);
  const { findings, uses } = applyWaivers(report, found, tally.untestable, today);
  const about = new Tally();
  for (const rule of rules.filter(isAboutWaivers)) {
    const lack = lackingTable(rule, report);
    about.add(rule, lack ? [lack] : rule.check({ ...context, waivers: uses }));
  }
  const all = [...findings, ...about.findings];
  const result = {
    findings: profile.isStrict ? all.map(raised) : all,
    problems,
    notTestable: [...tally.notTestable, ...about.notTestable],
    counts: {
      passed: tally.counts.passed + about.counts.passed,
      notTestable: tally.counts.notTestable + about.counts.notTestable,
    },
  };
  return { report, options, result, ran, runs, blockedRows };
}

const isAboutWaivers = ({ family }: Rule): boolean => family === 'GDK';

/** A warning that nobody has waived, counted as an error. */
const raised = (finding: Finding): Finding =>
  finding.severity === 'warning' && isOpen(finding) ? { ...finding, severity: 'error' } : finding;

function runRule(
  rule: Rule,
  report: Report,
  blockedRows: ReadonlySet<RowSource>,
  shared: Shared,
): Run {
  const tracked = trackReads(report);
  const lack = lackingTable(rule, tracked.report);
  const outcomes = lack ? [lack] : rule.check(contextOf(tracked.report, blockedRows, shared));
  return { outcomes, reads: tracked.reads };
}

/** The parts of the report that are not as they were, or where other rows are broken. */
function staleFields(
  before: Checking,
  report: Report,
  blockedRows: ReadonlySet<RowSource>,
): Set<ReportField> {
  const stale = changedFields(before.report, report);
  const [then, now] = [rowsByPlace(before.blockedRows), rowsByPlace(blockedRows)] as const;
  for (const [place, row] of [...then, ...now]) {
    if (!then.has(place) || !now.has(place)) stale.add(fieldOf(row.table.name));
  }
  return stale;
}

const rowsByPlace = (rows: ReadonlySet<RowSource>): ReadonlyMap<string, RowSource> =>
  new Map([...rows].map((row) => [`${row.table.name}|${row.row}`, row]));

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
