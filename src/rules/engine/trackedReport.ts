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
  const tracked = new Proxy(report, { get });
  trackers.set(tracked, { report, reads });
  return { report: tracked, reads };
}

/** What stands behind the reports that record. */
const trackers = new WeakMap<
  Report,
  { readonly report: Report; readonly reads: Set<ReportField> }
>();

/**
 * Works something out once for a report, for all rules that ask: each of them has then read the
 * parts that it was worked out from.
 */
export function oncePerReport<T>(work: (report: Report) => T): (report: Report) => T {
  const known = new WeakMap<
    Report,
    { readonly value: T; readonly reads: ReadonlySet<ReportField> }
  >();
  return (asked) => {
    const tracker = trackers.get(asked);
    const report = tracker?.report ?? asked;
    let answer = known.get(report);
    if (!answer) {
      const tracked = trackReads(report);
      answer = { value: work(tracked.report), reads: tracked.reads };
      known.set(report, answer);
    }
    for (const field of answer.reads) tracker?.reads.add(field);
    return answer.value;
  };
}
