import type { FileResult } from './fileResult';

/** Says results one by one, so that none has to be kept: a city has a thousand. */
export interface ResultWriter {
  /** What is to be printed when a file has been checked. */
  add(result: FileResult): string;
  /** What is to be printed after the last one. */
  end(): string;
}
