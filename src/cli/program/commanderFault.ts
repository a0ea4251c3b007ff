import type { CommanderError } from 'commander';
import { inBoth, type Bilingual, type Language } from '../../language/bilingual';

/**
 * What commander found wrong, as a sentence. commander tells what was wrong by a code, but names
 * the word in question only inside its own English message, within quotes.
 */
export function describeCommanderFault({ code, message }: CommanderError): Bilingual {
  const word = /'(.*)'/.exec(message)?.[1] ?? '';
  const similar = /\(Did you mean (.+)\?\)/.exec(message)?.[1] ?? null;
  const say = SENTENCES[code];
  if (!say) return inBoth((language) => `${OTHER[language]} (${message})`);
  const sentence = say(word);
  return inBoth((language) => sentence[language] + suggestion(similar, language));
}

const SENTENCES: Readonly<Record<string, (word: string) => Bilingual>> = {
  'commander.unknownOption': (word) => ({
    sv: `Flaggan ${word} finns inte. Skriv tertial --help för att se dem som finns.`,
    en: `There is no option ${word}. Write tertial --help to see those there are.`,
  }),
  'commander.unknownCommand': (word) => ({
    sv: `Kommandot ${word} finns inte. Skriv tertial --help för att se dem som finns.`,
    en: `There is no command ${word}. Write tertial --help to see those there are.`,
  }),
  'commander.missingArgument': () => ({
    sv: 'Ange minst en fil eller mapp att pröva, till exempel tertial check rapport.xlsx.',
    en: 'Name at least one file or folder to check, for example tertial check report.xlsx.',
  }),
  'commander.missingMandatoryOptionValue': (word) => ({
    sv: `Flaggan ${word} måste anges.`,
    en: `The option ${word} is required.`,
  }),
  'commander.optionMissingArgument': (word) => ({
    sv: `Flaggan ${word} behöver ett värde.`,
    en: `The option ${word} needs a value.`,
  }),
  'commander.excessArguments': (word) => ({
    sv: `Kommandot ${word} har inga andra argument än flaggor: ange filen med -o.`,
    en: `The command ${word} takes no words beside its options: name the file with -o.`,
  }),
};

const OTHER: Bilingual = {
  sv: 'Kommandot gick inte att förstå. Skriv tertial --help.',
  en: 'The command could not be understood. Write tertial --help.',
};

function suggestion(similar: string | null, language: Language): string {
  if (similar === null) return '';
  const words = similar.replace(/^one of /, '');
  return language === 'sv' ? ` Menade du ${words}?` : ` Did you mean ${words}?`;
}
