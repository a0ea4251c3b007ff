/** What prefixes stand for within one element; '' is the prefix of names without one. */
type Scope = ReadonlyMap<string, string>;

/**
 * Follows which vocabulary an element belongs to as a part passes by, tag by tag. Any element may
 * give prefixes, or names without one, another meaning for what is in it.
 */
export class Namespaces {
  /** Grows whenever a name may have come to mean something else. */
  changes = 0;
  #depth = 0;
  #own: string | null = null;
  /** The scopes that are open, and how deep each began. */
  readonly #scopes: { readonly scope: Scope; readonly depth: number }[] = [];
  /** Names that were met in the scope that is open now. */
  #known = new Map<string, string>();

  /**
   * An element begins.
   *
   * @param attributes null when none of them declares a prefix.
   * @returns its name as `XmlHandlers.open` gets it.
   */
  open(tag: string, attributes: Readonly<Record<string, unknown>> | null): string {
    this.#depth += 1;
    for (const name in attributes) {
      if (name.startsWith('xmlns')) {
        this.#declare(attributes);
        break;
      }
    }
    return this.nameOf(tag);
  }

  /** The same element ends. */
  close(tag: string): string {
    const name = this.nameOf(tag);
    if (this.#scopes.at(-1)?.depth === this.#depth) {
      this.#scopes.pop();
      this.#known = new Map();
      this.changes += 1;
    }
    this.#depth -= 1;
    return name;
  }

  #declare(attributes: Readonly<Record<string, unknown>>): void {
    const scope = new Map(this.#scopes.at(-1)?.scope);
    for (const [name, value] of Object.entries(attributes)) {
      const [, prefix] = /^xmlns(?::(.*))?$/.exec(name) ?? [null, null];
      if (prefix !== null) scope.set(prefix ?? '', String(value));
    }
    this.#scopes.push({ scope, depth: this.#depth });
    this.#known = new Map();
    this.changes += 1;
  }

  /** What an element of this name is called here. */
  nameOf(tag: string): string {
    const known = this.#known.get(tag);
    if (known !== undefined) return known;
    const colon = tag.indexOf(':');
    const prefix = tag.slice(0, Math.max(colon, 0));
    // A prefix that nothing was said of means itself.
    const vocabulary = this.#scopes.at(-1)?.scope.get(prefix) ?? prefix;
    this.#own ??= vocabulary;
    const name = vocabulary === this.#own ? tag.slice(colon + 1) : '';
    this.#known.set(tag, name);
    return name;
  }
}
