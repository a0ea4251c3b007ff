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
export const inBoth = (say: (language: Language) => string): Bilingual => new LazyText(say);

class LazyText implements Bilingual {
  declare readonly sv: string;
  declare readonly en: string;
  readonly #say: (language: Language) => string;
  #sv: string | undefined;
  #en: string | undefined;

  constructor(say: (language: Language) => string) {
    this.#say = say;
    // Its own, so that it is copied and compared like any text; shared, so that many cost little.
    Object.defineProperty(this, 'sv', SWEDISH);
    Object.defineProperty(this, 'en', ENGLISH);
  }

  static sv(text: LazyText): string {
    return #say in text ? (text.#sv ??= text.#say('sv')) : COPIED;
  }

  static en(text: LazyText): string {
    return #say in text ? (text.#en ??= text.#say('en')) : COPIED;
  }
}

/** What is read from a copy of the getters alone, as Jest makes one of what it could not match. */
const COPIED = '…';

type Getter = PropertyDescriptor & ThisType<LazyText>;

const SWEDISH: Getter = {
  get(): string {
    return LazyText.sv(this);
  },
  enumerable: true,
};

const ENGLISH: Getter = {
  get(): string {
    return LazyText.en(this);
  },
  enumerable: true,
};
