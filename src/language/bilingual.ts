/** The languages of Tertial; Swedish comes first. */
export const LANGUAGES = ['sv', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** A text in every language: leaving one out does not compile. */
export type Bilingual = Readonly<Record<Language, string>>;

/**
 * Builds a text in both languages, lazily: of a hundred thousand findings a person reads a few, in
 * one language.
 * @example inBoth((language) => (language === 'sv' ? 'fel' : 'error')) // { sv: 'fel', en: 'error' }
 */
export function inBoth(say: (language: Language) => string): Bilingual {
  let sv: string | undefined;
  let en: string | undefined;
  return {
    get sv() {
      return (sv ??= say('sv'));
    },
    get en() {
      return (en ??= say('en'));
    },
  };
}
