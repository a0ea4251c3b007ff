import { join } from 'node:path';

/** The folder of the project: the bundle stands in dist/bench. */
export const ROOT = join(__dirname, '..', '..');

/** The command line as it is built. */
export const TERTIAL = join(ROOT, 'dist', 'tertial.js');
