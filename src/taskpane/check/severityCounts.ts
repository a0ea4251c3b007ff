import { SEVERITIES, type Finding, isOpen, type Severity } from '../../rules/finding';

/** How many findings there are of each severity; accepted ones are counted apart. */
export function severityCounts(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const severity of SEVERITIES) {
    counts[severity] = findings.filter(
      (finding) => isOpen(finding) && finding.severity === severity,
    ).length;
  }
  return counts;
}
