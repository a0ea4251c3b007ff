import { describeOutputFault } from './output/outputLost';
import { optimiseLater } from './program/engine';
import { givenFolder, givenWords } from './program/givenWords';
import { languageIn } from './program/languageIn';
import { describeUnexpected, runCli } from './runCli';
import type { Output } from './output/terminal';
import type { Bilingual } from '../language/bilingual';

const folder = givenFolder(process.cwd());
const words = givenWords(process.argv.slice(2), folder);

const outputOf = (stream: NodeJS.WriteStream): Output => ({
  // Node leaves it undefined for files and pipes.
  isTerminal: Boolean(stream.isTTY),
  write: (text) => void stream.write(text),
  taken: () => taken(stream),
});

/** A pipe whose reader has gone is taken too: nobody waits for it any more. */
function taken(stream: NodeJS.WriteStream): Promise<void> {
  if (!stream.writableNeedDrain || stream.destroyed) return Promise.resolve();
  const events = ['drain', 'close', 'error'];
  return new Promise((resolve) => {
    const done = (): void => {
      for (const event of events) stream.off(event, done);
      resolve();
    };
    for (const event of events) stream.on(event, done);
  });
}

let hasFailed = false;

/** A person gets a sentence, whatever happens. */
function giveUp(sentence: Bilingual): void {
  hasFailed = true;
  process.exitCode = 2;
  process.stderr.write(`${sentence[languageIn(words)]}\n`);
}

process.on('uncaughtException', (error) => giveUp(describeUnexpected(error)));
process.on('unhandledRejection', (error) => giveUp(describeUnexpected(error)));

// Whoever reads may stop early, as `| head` does: then there is nobody left to tell.
process.stderr.on('error', () => undefined);
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') giveUp(describeOutputFault(error));
});

optimiseLater();

// process.exit would cut off what a slow reader has not taken yet.
void runCli(words, {
  out: outputOf(process.stdout),
  err: outputOf(process.stderr),
  env: process.env,
  folder,
}).then((code) => {
  if (!hasFailed) process.exitCode = code;
});
