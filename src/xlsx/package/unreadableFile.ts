import type { FileFault } from './fileFault';

/**
 * Carries a fault from deep inside a stream up to `readXlsx`, which turns it into a value. It never
 * leaves this folder.
 */
export class UnreadableFile extends Error {
  constructor(readonly fault: FileFault) {
    super(fault.kind);
  }
}

/** For a part whose XML can't be parsed, or that contradicts the rest of the workbook. */
export const damaged = (part: string): UnreadableFile =>
  new UnreadableFile({ kind: 'damaged', part });
