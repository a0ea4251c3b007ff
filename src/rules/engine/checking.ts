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
import { lackingTable, type Rule } from '../rule';
import { brokenRows } from '../str/structureRules';
import { type Problem, suggestionsOf } from '../suggestion';
import { fieldOf } from '../tableOf';
import { type Tally, tallyOf } from './tally';
import { type ReportField, trackReads } from './trackedReport';
import type { Unlisted } from '../findings/unlisted';
import { applyWaivers, namedByWaivers } from '../findings/waivers';

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
  readonly tally: Tally;
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
  const isNamed = namedByWaivers(report);
  for (const rule of rules.filter((candidate) => !isAboutWaivers(candidate))) {
    const known = before?.runs.get(rule.id);
    const run =
      known && stale && !isStale(known, stale)
        ? known
        : runRule(rule, { report, blockedRows, shared, isNamed });
    if (run !== known) ran.push(rule.id);
    runs.set(rule.id, run);
  }
  const tallies = [...runs.values()].map(({ tally }) => tally);
  const own = tallies.flatMap(({ findings }) => findings);
  const context = contextOf(report, blockedRows, shared);
  const linear = rules.filter(isLinear);
  const problems =
    before && !linear.some(({ id }) => ran.includes(id))
      ? before.result.problems
      : findProblems(context, linear, own);
  const today = day ?? report.heading.reportDate?.value ?? null;
  const untestable = new Set(
    [...runs].flatMap(([id, { tally }]) => (tally.isUntestable ? [id] : [])),
  );
  const { findings, uses } = applyWaivers(report, blamed(own, problems), untestable, today);
  const about = rules.filter(isAboutWaivers).map((rule) => {
    const lack = lackingTable(rule, report);
    return tallyOf(rule, lack ? [lack] : rule.check({ ...context, waivers: uses }));
  });
  const all = [...tallies, ...about];
  const found = [...findings, ...about.flatMap((tally) => tally.findings)];
  const unlisted = all.flatMap((tally) => tally.unlisted);
  const result = {
    findings: profile.isStrict ? found.map(raised) : found,
    problems,
    notTestable: all.flatMap(({ notTestable }) => notTestable),
    counts: {
      passed: sumOf(all, ({ counts }) => counts.passed),
      notTestable: sumOf(all, ({ counts }) => counts.notTestable),
    },
    unlisted: profile.isStrict ? unlisted.map(raisedCount) : unlisted,
  };
  return { report, options, result, ran, runs, blockedRows };
}

/** Which findings of too many are listed depends on the waivers, too. */
const isStale = ({ reads, tally }: Run, stale: ReadonlySet<ReportField>): boolean =>
  [...reads].some((field) => stale.has(field)) ||
  (tally.unlisted.length > 0 && stale.has('waivers'));

const isAboutWaivers = ({ family }: Rule): boolean => family === 'GDK';

/** A warning that nobody has waived, counted as an error. */
const raised = (finding: Finding): Finding =>
  finding.severity === 'warning' && isOpen(finding) ? { ...finding, severity: 'error' } : finding;

/** The same of those that are only counted: whatever a waiver names is listed. */
const raisedCount = (one: Unlisted): Unlisted =>
  one.kind === 'warning' ? { ...one, kind: 'error' } : one;

const sumOf = (tallies: readonly Tally[], count: (tally: Tally) => number): number =>
  tallies.reduce((sum, tally) => sum + count(tally), 0);

interface Running {
  readonly report: Report;
  readonly blockedRows: ReadonlySet<RowSource>;
  readonly shared: Shared;
  /** Whether a waiver names the finding of an id. */
  readonly isNamed: (id: string) => boolean;
}

function runRule(rule: Rule, { report, blockedRows, shared, isNamed }: Running): Run {
  const tracked = trackReads(report);
  const lack = lackingTable(rule, tracked.report);
  const outcomes = lack ? [lack] : rule.check(contextOf(tracked.report, blockedRows, shared));
  return { tally: tallyOf(rule, outcomes, isNamed), reads: tracked.reads };
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
