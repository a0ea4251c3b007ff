/** The languages a person may read Tertial in. Swedish is the first. */
export const LANGUAGES = ['sv', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** A text in every language: leaving one out does not compile. */
export type Bilingual = Readonly<Record<Language, string>>;

/**
 * Builds a text by saying it once in each language. It is said when somebody reads it: of a hundred
 * thousand findings a person reads a few, in one language.
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
