import type { Report } from '../../report/report';

/** A part of the report: a table, the heading, or what was noted while reading. */
export type ReportField = keyof Report;

/** A report that records which of its parts were read. */
export interface TrackedReport {
  readonly report: Report;
  readonly reads: ReadonlySet<ReportField>;
}

/**
 * Records which parts of a report a rule reads, so that its dependencies are known and not merely
 * declared.
 */
export function trackReads(report: Report): TrackedReport {
  const reads = new Set<ReportField>();
  const get = (target: Report, field: ReportField) => {
    reads.add(field);
    return target[field];
  };
  return { report: new Proxy(report, { get }), reads };
}
