import type { Bilingual } from '../../language/bilingual';

/**
 * Something wrong with the words of a command. It is thrown because commander calls the functions
 * that read options; `runCli` turns it into a sentence.
 */
export class UsageFault extends Error {
  constructor(readonly sentence: Bilingual) {
    super(sentence.en);
  }
}
