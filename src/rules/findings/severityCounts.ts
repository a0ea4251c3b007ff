import { type Finding, isOpen, SEVERITIES, type Severity } from '../finding';

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** How many open findings there are of each severity; what is waived counts no more. */
export function severityCounts(findings: readonly Finding[]): SeverityCounts {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings.filter(isOpen)) counts[severity] += 1;
  return counts;
}

/** The open findings of each severity, worst first; those without findings are left out. */
export const bySeverity = (findings: readonly Finding[]): [Severity, Finding[]][] =>
  SEVERITIES.map((severity): [Severity, Finding[]] => [
    severity,
    findings.filter((finding) => isOpen(finding) && finding.severity === severity),
  ]).filter(([, found]) => found.length > 0);
