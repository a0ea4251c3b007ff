import { LANGUAGES, type Language } from '../../language/bilingual';

/**
 * The language that `--lang` asks for, wherever it stands: also complaints about the other words
 * of the command are written in it. Swedish when it is missing or unknown.
 */
export function languageIn(words: readonly string[]): Language {
  const end = words.indexOf('--');
  const options = end < 0 ? words : words.slice(0, end);
  const asked = options.flatMap((word, index) => {
    if (word === '--lang') return [options[index + 1]];
    return word.startsWith('--lang=') ? [word.slice('--lang='.length)] : [];
  });
  return LANGUAGES.find((language) => language === asked.at(-1)) ?? 'sv';
}
