import type { Report } from '../../report/report';

/** A part of the report: a table, the heading, or what was seen while reading. */
export type ReportField = keyof Report;

/** A report that remembers which of its parts were looked at. */
export interface TrackedReport {
  readonly report: Report;
  readonly reads: ReadonlySet<ReportField>;
}

/** Watches a report, so that what a rule depends on is known and not merely declared. */
export function trackReads(report: Report): TrackedReport {
  const reads = new Set<ReportField>();
  const get = (target: Report, field: ReportField) => {
    reads.add(field);
    return target[field];
  };
  return { report: new Proxy(report, { get }), reads };
}
