import { SEVERITIES, type Finding, type Severity } from '../rules/finding';

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** How many findings there are of each severity. */
export function severityCounts(findings: readonly Finding[]): SeverityCounts {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** The findings of each severity, worst first; those without findings are left out. */
export const bySeverity = (findings: readonly Finding[]): [Severity, Finding[]][] =>
  SEVERITIES.map((severity): [Severity, Finding[]] => [
    severity,
    findings.filter((finding) => finding.severity === severity),
  ]).filter(([, found]) => found.length > 0);
