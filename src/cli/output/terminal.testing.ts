import { runCli } from '../runCli';
import type { Terminal } from './terminal';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

type Surroundings = Partial<Pick<Terminal, 'env' | 'folder'>> & { readonly isTerminal?: boolean };

/** Runs a command within the test and keeps what it writes. */
export async function run(words: readonly string[], around: Surroundings = {}): Promise<Ran> {
  const written = { out: '', err: '' };
  const output = (name: 'out' | 'err'): Terminal['out'] => ({
    isTerminal: around.isTerminal ?? false,
    write: (text) => {
      written[name] += text;
    },
  });
  const code = await runCli(words, {
    out: output('out'),
    err: output('err'),
    env: around.env ?? {},
    folder: around.folder ?? process.cwd(),
  });
  return { code, ...written };
}
