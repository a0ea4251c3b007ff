import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Where Tertial's package lies, with what is shipped beside the program. The built program stands in
 * `dist` and a test in `src`, so the way goes up to the folder they share.
 */
export const packageFolder = (from: string = __dirname): string => packageAbove(from) ?? from;

function packageAbove(folder: string): string | null {
  const file = join(folder, 'package.json');
  if (existsSync(file) && isTertial(readFileSync(file, 'utf8'))) return folder;
  const above = dirname(folder);
  return above === folder ? null : packageAbove(above);
}

const isTertial = (text: string): boolean => /"name"\s*:\s*"tertial"/.test(text);
