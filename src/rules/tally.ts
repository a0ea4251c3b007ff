import type { Finding, NotTestable } from './finding';
import type { Outcome, Rule } from './rule';

/** What all rules found, before anybody asks for culprits. */
export interface Tallied {
  readonly findings: readonly Finding[];
  readonly notTestable: readonly NotTestable[];
  readonly counts: { readonly passed: number; readonly notTestable: number };
}

/** Gathers the outcomes of rule after rule, and gives findings their ids. */
export class Tally {
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

  result(): Tallied {
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
    const name = [rule.id, subject ?? finding.cells[0]?.key].join('|');
    const times = (this.timesSeen.get(name) ?? 0) + 1;
    this.timesSeen.set(name, times);
    const id = times === 1 ? name : `${name}#${times}`;
    return { id, rule: rule.id, ...finding, problem: null, suggestions: [] };
  }
}
