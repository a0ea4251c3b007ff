import { resolve } from 'node:path';
import type { Answers } from '../../adopt/asking/question';
import type { CommandOption } from '../program/commandRecord';
import { UsageFault } from '../program/usageFault';

/** Answers to what adoption asks, for every command that reads a workbook. */
export const ANSWERS: CommandOption = {
  flags: '--answers <A.json>',
  help: {
    sv: 'Svar på frågorna om en arbetsbok som inte är gjord för Tertial (tertial adopt visar dem): ett JSON-objekt med frågans id, eller ordet den gäller, och svaret.',
    en: "Answers to the questions about a workbook that was not made for Tertial (tertial adopt shows them): a JSON object of the question's id, or the word it is about, and the answer.",
  },
};

/** The answers in the file that was named, none where no file was; throws a `UsageFault`. */
export async function answersIn(file: string | undefined, folder: string): Promise<Answers> {
  if (file === undefined) return {};
  const { readAnswers } = await import('../adopt/readAnswers');
  const read = await readAnswers(resolve(folder, file), file);
  if (!read.ok) throw new UsageFault(read.sentence);
  return read.answers;
}
