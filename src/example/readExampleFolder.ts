import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const EXAMPLE = join('example', 'servicenamnden-t2-2020');

/**
 * Where the example lies. The built program stands in `dist` and a test in `src`, so the way goes
 * up to the package they share.
 */
export const exampleFolder = (from: string = __dirname): string =>
  join(packageRoot(from) ?? from, EXAMPLE);

function packageRoot(folder: string): string | null {
  const file = join(folder, 'package.json');
  if (existsSync(file) && isTertial(readFileSync(file, 'utf8'))) return folder;
  const above = dirname(folder);
  return above === folder ? null : packageRoot(above);
}

const isTertial = (text: string): boolean => /"name"\s*:\s*"tertial"/.test(text);
