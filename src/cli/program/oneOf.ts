import { UsageFault } from './usageFault';

/** Reads one of several words; throws a `UsageFault` for any other. */
export const oneOf =
  <Word extends string>(option: string, words: readonly Word[]) =>
  (given: string): Word => {
    const word = words.find((known) => known === given);
    if (word !== undefined) return word;
    throw new UsageFault({
      sv: `${option} kan vara ${words.join(', ')}, men är ${given}.`,
      en: `${option} can be ${words.join(', ')}, but is ${given}.`,
    });
  };
