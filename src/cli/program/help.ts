import type { HelpConfiguration } from 'commander';
import type { Language } from '../../language/bilingual';

/** The headings that commander puts into a help text. */
const SWEDISH: Readonly<Record<string, string>> = {
  'Usage:': 'Användning:',
  'Arguments:': 'Argument:',
  'Options:': 'Flaggor:',
  'Commands:': 'Kommandon:',
};

/** commander's layout with our words: it writes its own headings and defaults in English. */
export const translatedHelp = (language: Language): HelpConfiguration => ({
  styleTitle: (title) => (language === 'sv' ? (SWEDISH[title] ?? title) : title),
  optionDescription: ({ description }) => description,
  subcommandTerm: (command) => command.name(),
});
