import type { CalendarDate } from '../language/calendarDate';
import type { Report } from '../report/report';
import { CATALOGUE } from './catalogue';
import { type Context, contextOf } from './context';
import { type Finding, isOpen, type NotTestable } from './finding';
import { FULL, type Profile } from './profile';
import { lackingTable, type Outcome, type Rule } from './rule';
import { brokenRows } from './str/structureRules';
import { applyWaivers } from './waivers';

/** Everything that checking a report gives, in one fixed order: that of the catalogue. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  /** One entry per rule and reason. */
  readonly notTestable: readonly NotTestable[];
  /** Checks are counted rule × row × column. */
  readonly counts: { readonly passed: number; readonly notTestable: number };
}

export interface CheckOptions {
  /** Which rules run, and how strictly; every rule, when it isn't given. */
  readonly profile?: Profile;
  /** The day that `Giltig till` of a waiver is held against; Rapportdatum, when it isn't given. */
  readonly day?: CalendarDate;
}

/**
 * Checks a report by the rules of a profile. What the structure rules find broken makes the checks
 * that need it not testable, so that one bad cell gives one finding. Then the waivers of the
 * workbook are heard, and last the rules about the waivers themselves.
 */
export function check(report: Report, { profile = FULL, day }: CheckOptions = {}): CheckResult {
  const context = contextOf(report, brokenRows(report));
  const rules = CATALOGUE.filter(profile.includes);
  const tally = new Tally();
  runRules(
    rules.filter((rule) => !isAboutWaivers(rule)),
    context,
    tally,
  );
  const today = day ?? report.heading.reportDate?.value ?? null;
  const { findings, uses } = applyWaivers(report, tally.findings, tally.untestable, today);
  tally.findings = [...findings];
  runRules(rules.filter(isAboutWaivers), { ...context, waivers: uses }, tally);
  return tally.result(profile);
}

const isAboutWaivers = ({ family }: Rule): boolean => family === 'GDK';

function runRules(rules: readonly Rule[], context: Context, tally: Tally): void {
  for (const rule of rules) {
    const lack = lackingTable(rule, context.report);
    tally.add(rule, lack ? [lack] : rule.check(context));
  }
}

class Tally {
  findings: Finding[] = [];
  /** Rules that could test nothing. */
  readonly untestable = new Set<string>();
  private readonly reasons: NotTestable[] = [];
  private readonly reasonsSeen = new Map<string, Set<string>>();
  private readonly timesSeen = new Map<string, number>();
  private passed = 0;
  private notTestable = 0;

  add(rule: Rule, outcomes: readonly Outcome[]): void {
    if (outcomes.length > 0 && outcomes.every(({ kind }) => kind === 'notTestable')) {
      this.untestable.add(rule.id);
    }
    for (const outcome of outcomes) {
      if (outcome.kind === 'passed') this.passed += 1;
      else if (outcome.kind === 'found') this.findings.push(this.identified(rule, outcome));
      else this.addReason(rule, outcome.reason);
    }
  }

  result({ isStrict }: Profile): CheckResult {
    return {
      findings: isStrict ? this.findings.map(raised) : this.findings,
      notTestable: this.reasons,
      counts: { passed: this.passed, notTestable: this.notTestable },
    };
  }

  private addReason(rule: Rule, reason: NotTestable['reason']): void {
    this.notTestable += 1;
    const seen = this.reasonsSeen.get(rule.id) ?? new Set();
    this.reasonsSeen.set(rule.id, seen);
    if (seen.has(reason.sv)) return;
    seen.add(reason.sv);
    this.reasons.push({ rule: rule.id, reason });
  }

  /** Two findings about one key, as on rows that repeat a key, are told apart by a number. */
  private identified(
    rule: Rule,
    { finding, subject }: Extract<Outcome, { kind: 'found' }>,
  ): Finding {
    const id = [rule.id, subject ?? finding.cells[0]?.key].join('|');
    const times = (this.timesSeen.get(id) ?? 0) + 1;
    this.timesSeen.set(id, times);
    return {
      id: times === 1 ? id : `${id}#${times}`,
      rule: rule.id,
      ...finding,
      waived: null,
    };
  }
}

/** A warning that nobody has accepted, counted as an error. */
const raised = (finding: Finding): Finding =>
  finding.severity === 'warning' && isOpen(finding) ? { ...finding, severity: 'error' } : finding;
