import { createColors } from 'picocolors';
import type { Severity } from '../../rules/finding';
import type { Output, Terminal } from './terminal';

export interface Colours {
  readonly heading: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly severity: Readonly<Record<Severity, (text: string) => string>>;
}

/** Colours only where a person reads them and has not asked for none (no-color.org). */
export function coloursFor(output: Output, env: Terminal['env']): Colours {
  const isPlain = Boolean(env['NO_COLOR']) || env['TERM'] === 'dumb';
  const pico = createColors(output.isTerminal && !isPlain);
  return {
    heading: pico.bold,
    quiet: pico.dim,
    severity: { error: pico.red, warning: pico.yellow, info: pico.cyan },
  };
}
