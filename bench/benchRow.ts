/**
 * One line of docs/speed.md. To add one: a file in `bench/rows/` that exports `row`, and a line in
 * `rows.ts` with the name to run it alone by (`npm run bench -- NAME`).
 */
export interface BenchRow {
  /** What is measured: `Reading the case, warm, by path`. */
  readonly work: string;
  /** What is to be reached; null where nothing is promised. */
  readonly goal: Goal | null;
  /** Files that the jobs read, made before anything is measured. */
  readonly inputs?: readonly Input[];
  readonly ours: Job;
  /** The same work by others, by their npm names (`bench/peers/package.json` has the versions). */
  readonly peers?: Readonly<Record<string, Job>>;
  /** What nobody can get below. */
  readonly floor?: { readonly what: string; readonly job: Job };
  /** The same work with ever more rows; its exponents show whether it is worse than linear. */
  readonly growth?: Growth;
}

export interface Goal {
  /** Processor time. */
  readonly seconds?: number;
  /** Time by the clock, where several processors may share the work. */
  readonly elapsed?: number;
  /** The most memory that the whole process holds. */
  readonly megabytes?: number;
  /** In thousands of bytes, of a job that measures a size. */
  readonly kilobytes?: number;
}

export interface Growth {
  readonly inputs?: (rows: number) => readonly Input[];
  readonly job: (rows: number) => Job;
}

/** Runs in a process of its own, never beside another. */
export type Job = Command | Task | Size;

/** A whole process, from its start to its end: Node's own arguments. */
export interface Command {
  readonly kind: 'command';
  readonly words: readonly string[];
  readonly runs: number;
  /** Exit codes that are no failure; 0 when not given. `tertial check` ends with 1 for findings. */
  readonly codes?: readonly number[];
  /** The process says itself what its parts took (`bench/peers/measured.mjs`): only that is counted. */
  readonly saysItself?: true;
}

/**
 * A part of a process: what `prepare` gives back is run and measured, what it does itself is not.
 * With more runs than one, one more is made first and not counted, so that the code is compiled.
 * Its memory is that of the whole process, `prepare` included.
 */
export interface Task {
  readonly kind: 'task';
  readonly runs: number;
  readonly prepare: () => Promise<() => unknown>;
}

/** No time: how many bytes something takes. */
export interface Size {
  readonly kind: 'size';
  readonly bytes: () => Promise<number>;
}

/** A file that the jobs need, made once. */
export interface Input {
  readonly path: string;
  readonly make: (path: string) => Promise<void>;
}

/** What a job took: the median of its runs, and the most memory that any process of it held. */
export interface Measured {
  /** Processor time in seconds, of all threads and child processes. */
  readonly seconds: number;
  /** Time by the clock, in seconds. */
  readonly elapsed: number;
  readonly megabytes: number;
}
