import { CommanderError } from 'commander';
import { commands } from './commands';
import { describeCommanderFault } from './program/commanderFault';
import { languageIn } from './program/languageIn';
import { guarded } from './output/guarded';
import { printable } from './output/printable';
import type { Terminal } from './output/terminal';
import { UsageFault } from './program/usageFault';

/**
 * Runs the command that the words ask for. Whatever happens, the answer is an exit code and, if it
 * failed, a sentence; never an exception.
 */
export async function runCli(words: readonly string[], given: Terminal): Promise<number> {
  const terminal = guarded(given);
  const language = languageIn(words);
  const state = { exitCode: 0 };
  try {
    await commands(terminal, language, state).parseAsync([...words], { from: 'user' });
    return state.exitCode;
  } catch (error) {
    // Asking for help or the version is no fault; asking for nothing at all shows the help too.
    if (error instanceof CommanderError && error.code.startsWith('commander.help')) {
      return error.exitCode === 0 ? 0 : 2;
    }
    if (error instanceof CommanderError && error.code === 'commander.version') return 0;
    terminal.err.write(`${printable(describe(error)[language])}\n`);
    return 2;
  }
}

function describe(error: unknown): UsageFault['sentence'] {
  if (error instanceof UsageFault) return error.sentence;
  if (error instanceof CommanderError) return describeCommanderFault(error);
  return describeUnexpected(error);
}

/** For faults in Tertial itself: told rather than hidden. */
export function describeUnexpected(error: unknown): UsageFault['sentence'] {
  const detail = error instanceof Error ? error.message : String(error);
  return {
    sv: `Ett fel i Tertial avbröt körningen (${detail}). Anmäl det, gärna med filen som prövades.`,
    en: `A fault in Tertial stopped the run (${detail}). Report it, with the file if you may.`,
  };
}
