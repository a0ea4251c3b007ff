import { afterAll, beforeAll } from '@jest/globals';
import { startHost, type Started, type StartOptions } from './startHost';

/** What a test sees of an error that the library gives. */
export interface SeenError {
  readonly code: string;
  readonly message: string;
  readonly location: string | undefined;
}

/** One started host for all tests of a file; every test gets a sheet of its own from `sheet`. */
export function hostForTests(options?: StartOptions): () => Started {
  let started: Started | undefined;
  beforeAll(async () => {
    started = await startHost(options);
  });
  afterAll(() => started?.close());
  return () => {
    if (!started) throw new Error('The host is not started yet.');
    return started;
  };
}

/** Runs a batch and gives its error; fails when there is none. */
export async function errorOf(
  started: Started,
  batch: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<SeenError> {
  try {
    await started.Excel.run(batch);
  } catch (error) {
    const { code, message, debugInfo } = error as OfficeExtension.Error;
    const { errorLocation } = (debugInfo ?? {}) as { errorLocation?: string };
    return { code, message, location: errorLocation };
  }
  throw new Error('The batch did not fail.');
}
