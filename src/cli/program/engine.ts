import module from 'node:module';
import { setFlagsFromString } from 'node:v8';

/** Since Node 22.1; the types are those of Node 20. */
interface CompileCache {
  readonly enableCompileCache?: () => unknown;
}

/** Lets Node keep what it compiles for the next run, where it can; NODE_DISABLE_COMPILE_CACHE forbids it. */
export function keepCompiled(): void {
  (module as CompileCache).enableCompileCache?.();
}

/** The V8 of Node 20. Others know other flags, and complain of those that they don't know. */
const V8_OF_NODE_20 = /^11\.3\./;

/**
 * Lets V8 wait longer before it makes code anew that runs often: for a report of usual size, that took
 * a third of the whole time, and the run was over before it paid.
 */
export function optimiseLater(): void {
  if (V8_OF_NODE_20.test(process.versions.v8)) setFlagsFromString('--interrupt-budget=500000');
}
