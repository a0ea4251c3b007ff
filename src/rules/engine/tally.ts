import type { Finding, NotTestable } from '../finding';
import type { Outcome, Rule } from '../rule';

/** Collects the outcomes of all rules and gives the findings their ids. */
export class Tally {
  readonly findings: Finding[] = [];
  readonly notTestable: NotTestable[] = [];
  /** Rules that could test nothing. */
  readonly untestable = new Set<string>();
  readonly counts = { passed: 0, notTestable: 0 };
  private readonly reasonsSeen = new Map<string, Set<string>>();
  private readonly timesSeen = new Map<string, number>();

  add(rule: Rule, outcomes: readonly Outcome[]): void {
    if (outcomes.length > 0 && outcomes.every(({ kind }) => kind === 'notTestable')) {
      this.untestable.add(rule.id);
    }
    for (const outcome of outcomes) {
      if (outcome.kind === 'passed') this.counts.passed += 1;
      else if (outcome.kind === 'found') this.findings.push(this.identified(rule, outcome));
      else this.addReason(rule, outcome.reason);
    }
  }

  private addReason(rule: Rule, reason: NotTestable['reason']): void {
    this.counts.notTestable += 1;
    const seen = this.reasonsSeen.get(rule.id) ?? new Set();
    this.reasonsSeen.set(rule.id, seen);
    if (seen.has(reason.sv)) return;
    seen.add(reason.sv);
    this.notTestable.push({ rule: rule.id, reason });
  }

  /**
   * Two findings with the same key, as on rows that repeat a key, get a number to tell them apart.
   */
  private identified(
    rule: Rule,
    { finding, subject }: Extract<Outcome, { kind: 'found' }>,
  ): Finding {
    const name = [rule.id, subject ?? finding.cells[0]?.key].join('|');
    const times = (this.timesSeen.get(name) ?? 0) + 1;
    this.timesSeen.set(name, times);
    const id = times === 1 ? name : `${name}#${times}`;
    return { id, rule: rule.id, ...finding, problem: null, suggestions: [], waived: null };
  }
}
