/** The languages a person may read Tertial in. Swedish is the first. */
export const LANGUAGES = ['sv', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** A text in every language: leaving one out does not compile. */
export type Bilingual = Readonly<Record<Language, string>>;

/** Builds a text by saying it once in each language. */
export function inBoth(say: (language: Language) => string): Bilingual {
  return { sv: say('sv'), en: say('en') };
}
