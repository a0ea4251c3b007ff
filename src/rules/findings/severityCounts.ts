import type { CheckResult } from '../engine/checkResult';
import { type Finding, isOpen, SEVERITIES, type Severity } from '../finding';
import { countUnlisted } from './unlisted';

type AllFindings = Pick<CheckResult, 'findings' | 'unlisted'>;

export type SeverityCounts = Readonly<Record<Severity, number>>;

/**
 * How many open findings there are of each severity, listed or not; what is waived counts no more.
 */
export function severityCounts({ findings, unlisted }: AllFindings): SeverityCounts {
  const counts: Record<Severity, number> = {
    error: countUnlisted(unlisted, 'error'),
    warning: countUnlisted(unlisted, 'warning'),
    info: countUnlisted(unlisted, 'info'),
  };
  for (const finding of findings) if (isOpen(finding)) counts[finding.severity] += 1;
  return counts;
}

/** The open findings of each severity, worst first; those without findings are left out. */
export const bySeverity = (findings: readonly Finding[]): [Severity, Finding[]][] =>
  SEVERITIES.map((severity): [Severity, Finding[]] => [
    severity,
    findings.filter((finding) => isOpen(finding) && finding.severity === severity),
  ]).filter(([, found]) => found.length > 0);
