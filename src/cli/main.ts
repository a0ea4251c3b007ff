import { languageIn } from './program/languageIn';
import { describeUnexpected, runCli } from './runCli';
import type { Output } from './output/terminal';

const words = process.argv.slice(2);

const outputOf = (stream: NodeJS.WriteStream): Output => ({
  // Node leaves it undefined for files and pipes.
  isTerminal: Boolean(stream.isTTY),
  write: (text) => void stream.write(text),
});

/** A person gets a sentence, whatever happens. */
function giveUp(error: unknown): void {
  process.exitCode = 2;
  process.stderr.write(`${describeUnexpected(error)[languageIn(words)]}\n`);
}

process.on('uncaughtException', giveUp);
process.on('unhandledRejection', giveUp);

// Whoever reads may stop early, as `| head` does: then there is nobody left to tell.
process.stderr.on('error', () => undefined);
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') giveUp(error);
});

// process.exit would cut off what a slow reader has not taken yet.
void runCli(words, {
  out: outputOf(process.stdout),
  err: outputOf(process.stderr),
  env: process.env,
  folder: process.cwd(),
}).then((code) => {
  process.exitCode = code;
});
