import type { Bilingual, Language } from '../../language/bilingual';
import type { Terminal } from '../output/terminal';

/** A command: what it is called, what it takes, and what it does. All of them stand in `commands.ts`. */
export interface CommandRecord {
  readonly name: string;
  readonly description: Bilingual;
  /** What follows the name on the line that shows how it is used. */
  readonly usage: Bilingual;
  /** The files it takes; left out when it takes none. */
  readonly argument?: { readonly word: Bilingual; readonly help: Bilingual };
  readonly options: readonly CommandOption[];
  /**
   * Fetches what the command does and does it: no run should load what another command needs.
   *
   * @param given the argument, and the options by their names in camel case, as they were read.
   * @returns the exit code.
   */
  readonly run: (given: Given, around: Surroundings) => Promise<number>;
}

export interface CommandOption {
  /** As commander takes them: `--sheets <A,B>`. */
  readonly flags: string;
  readonly help: Bilingual;
  /** Reads what was given; throws a `UsageFault` for what can't be meant. */
  readonly read?: (given: string) => unknown;
  /** What it is when nothing is given: a value, or what gives one. */
  readonly standard?: unknown;
  readonly isRequired?: true;
}

export interface Given {
  readonly argument: unknown;
  readonly options: unknown;
}

/** Where a command runs. */
export interface Surroundings {
  readonly terminal: Terminal;
  readonly language: Language;
}
