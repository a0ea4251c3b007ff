import type { Bilingual } from '../../language/bilingual';
import { type Finding, type NotTestable, SEVERITIES } from '../finding';
import { findingIds } from '../findings/findingIds';
import { MOST_LISTED, type Unlisted } from '../findings/unlisted';
import type { Outcome, Rule } from '../rule';

/** What a rule found out; of the checks that passed only their number. */
export interface Tally {
  /** With their ids, in their order. */
  readonly findings: readonly Finding[];
  /** Every reason once. */
  readonly notTestable: readonly NotTestable[];
  readonly counts: { readonly passed: number; readonly notTestable: number };
  /** Whether the rule could test nothing. */
  readonly isUntestable: boolean;
  /** What there was no room for. */
  readonly unlisted: readonly Unlisted[];
}

/**
 * Sums up the outcomes of a rule and gives its findings their ids.
 *
 * @param isAlwaysListed whether the finding of an id is listed however many there are.
 */
export function tallyOf(
  rule: Rule,
  outcomes: readonly Outcome[],
  isAlwaysListed: (id: string) => boolean = () => false,
): Tally {
  const findings = new FindingList(rule, isAlwaysListed);
  const reasons = new ReasonList(rule);
  let passed = 0;
  for (const outcome of outcomes) {
    if (outcome.kind === 'passed') passed += 1;
    else if (outcome.kind === 'found') findings.add(outcome);
    else reasons.add(outcome.reason);
  }
  return {
    findings: findings.listed,
    notTestable: reasons.listed,
    counts: { passed, notTestable: reasons.count },
    isUntestable: reasons.count > 0 && reasons.count === outcomes.length,
    unlisted: [...findings.unlisted(), ...reasons.unlisted()],
  };
}

class FindingList {
  readonly listed: Finding[] = [];
  private readonly counts = { error: 0, warning: 0, info: 0 };
  private readonly beyond = { error: 0, warning: 0, info: 0 };
  private readonly idOf: ReturnType<typeof findingIds>;

  constructor(
    private readonly rule: Rule,
    private readonly isAlwaysListed: (id: string) => boolean,
  ) {
    this.idOf = findingIds(rule.id);
  }

  add(outcome: Extract<Outcome, { kind: 'found' }>): void {
    const { finding } = outcome;
    const { severity } = finding;
    const id = this.idOf(outcome);
    const isFull = (this.counts[severity] += 1) > MOST_LISTED;
    if (isFull && !this.isAlwaysListed(id)) {
      this.beyond[severity] += 1;
      return;
    }
    const rule = this.rule.id;
    this.listed.push({ id, rule, ...finding, problem: null, suggestions: [], waived: null });
  }

  unlisted(): Unlisted[] {
    return SEVERITIES.flatMap((kind) => counted(this.rule, kind, this.beyond[kind]));
  }
}

class ReasonList {
  readonly listed: NotTestable[] = [];
  count = 0;
  private beyond = 0;
  private readonly seen = new Set<Bilingual>();
  private readonly said = new Set<string>();

  constructor(private readonly rule: Rule) {}

  add(reason: Bilingual): void {
    this.count += 1;
    // Mostly it is the same one again, and no sentence has to be made of it.
    if (this.seen.has(reason)) return;
    if (this.listed.length >= MOST_LISTED) {
      this.beyond += 1;
      return;
    }
    if (this.said.has(reason.sv)) return;
    this.seen.add(reason);
    this.said.add(reason.sv);
    this.listed.push({ rule: this.rule.id, reason });
  }

  unlisted(): Unlisted[] {
    return counted(this.rule, 'notTestable', this.beyond);
  }
}

const counted = ({ id }: Rule, kind: Unlisted['kind'], count: number): Unlisted[] =>
  count === 0 ? [] : [{ rule: id, kind, count }];
