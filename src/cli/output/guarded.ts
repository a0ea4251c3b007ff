import type { Output, Terminal } from './terminal';

/**
 * Build servers obey lines of a log that begin with `::`, and `##[` and `##vso[` wherever they
 * stand. None of Tertial's own words do, so what does came from a workbook or a file name.
 */
export const withoutCommands = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex -- colours may stand before a command
    .replace(/^(\s*(?:\u001B\[[\d;]*m\s*)*)(:|#)(?=\2)/gm, '$1$2 ')
    .replace(/##(?=\[|vso\[)/gi, '# #');

/** The same for JSON, where a sign can be written in another way and means the same. */
export const jsonWithoutCommands = (json: string): string => json.replaceAll('##', '#\\u0023');

/** A terminal to which nothing is written that a build server would obey. */
export const guarded = (terminal: Terminal): Terminal => ({
  ...terminal,
  out: guardedOutput(terminal.out),
  err: guardedOutput(terminal.err),
});

const guardedOutput = (output: Output): Output => ({
  ...output,
  write: (text) => output.write(withoutCommands(text)),
});
