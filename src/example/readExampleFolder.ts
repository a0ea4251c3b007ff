import { join } from 'node:path';
import { packageFolder } from './packageFolder';

/** Where the example lies, in the package. */
export const exampleFolder = (from?: string): string =>
  join(packageFolder(from), 'example', 'servicenamnden-t2-2020');
