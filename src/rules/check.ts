import type { Report } from '../report/report';
import { CATALOGUE } from './catalogue';
import { contextOf } from './context';
import type { Finding, NotTestable } from './finding';
import { lackingTable, type Outcome, type Rule } from './rule';
import { brokenRows } from './str/structureRules';

/** Everything that checking a report gives, in one fixed order: that of the catalogue. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  /** One entry per rule and reason. */
  readonly notTestable: readonly NotTestable[];
  /** Checks are counted rule × row × column. */
  readonly counts: { readonly passed: number; readonly notTestable: number };
}

/**
 * Checks a report by every rule. What the structure rules find broken makes the checks that need it
 * not testable, so that one bad cell gives one finding.
 */
export function check(report: Report): CheckResult {
  const context = contextOf(report, brokenRows(report));
  const tally = new Tally();
  for (const rule of CATALOGUE) {
    const lack = lackingTable(rule, report);
    tally.add(rule, lack ? [lack] : rule.check(context));
  }
  return tally.result();
}

class Tally {
  private readonly findings: Finding[] = [];
  private readonly reasons = new Map<string, NotTestable>();
  private readonly timesSeen = new Map<string, number>();
  private passed = 0;
  private notTestable = 0;

  add(rule: Rule, outcomes: readonly Outcome[]): void {
    for (const outcome of outcomes) {
      if (outcome.kind === 'passed') this.passed += 1;
      else if (outcome.kind === 'found') this.findings.push(this.identified(rule, outcome));
      else this.addReason(rule, outcome.reason);
    }
  }

  result(): CheckResult {
    return {
      findings: this.findings,
      notTestable: [...this.reasons.values()],
      counts: { passed: this.passed, notTestable: this.notTestable },
    };
  }

  private addReason(rule: Rule, reason: NotTestable['reason']): void {
    this.notTestable += 1;
    const entry = `${rule.id}|${reason.sv}`;
    if (!this.reasons.has(entry)) this.reasons.set(entry, { rule: rule.id, reason });
  }

  /** Two findings about one key, as on rows that repeat a key, are told apart by a number. */
  private identified(
    rule: Rule,
    { finding, subject }: Extract<Outcome, { kind: 'found' }>,
  ): Finding {
    const id = [rule.id, subject ?? finding.cells[0]?.key].join('|');
    const times = (this.timesSeen.get(id) ?? 0) + 1;
    this.timesSeen.set(id, times);
    return { id: times === 1 ? id : `${id}#${times}`, rule: rule.id, ...finding };
  }
}
