import { Namespaces } from './namespaces';
import type { XmlAttributes, XmlHandlers } from './xmlHandlers';

/** What a part's tags and texts, as written, are to those who handle them. */
export class XmlEvents {
  readonly #namespaces = new Namespaces();
  readonly #text: ((text: string) => void) | undefined;
  readonly #close: ((name: string) => void) | undefined;
  readonly cell: XmlHandlers['cell'];
  #root: string | undefined;
  #askedAt = -1;
  #ownsCells = false;

  constructor(private readonly handlers: XmlHandlers) {
    this.#root = handlers.root;
    this.#text = handlers.text?.bind(handlers);
    this.#close = handlers.close?.bind(handlers);
    this.cell = handlers.cell?.bind(handlers);
  }

  /** Whether anybody wants texts. */
  get hasText(): boolean {
    return this.#text !== undefined;
  }

  /** An element begins. @param declares whether an attribute of it may declare a prefix. */
  open(tag: string, attributes: XmlAttributes, declares: boolean): void {
    const name = this.#namespaces.open(tag, declares ? attributes : null);
    if (this.#root !== undefined && name !== this.#root) throw new Error(`not a ${this.#root}`);
    this.#root = undefined;
    this.handlers.open(name, attributes);
  }

  text(text: string): void {
    this.#text?.(text);
  }

  close(tag: string): void {
    const name = this.#namespaces.close(tag);
    this.#close?.(name);
  }

  /** Whether `c` means here what it means to the root: the cell of a sheet. */
  get ownsCells(): boolean {
    if (this.#askedAt !== this.#namespaces.changes) {
      this.#askedAt = this.#namespaces.changes;
      this.#ownsCells = this.#namespaces.nameOf('c') === 'c';
    }
    return this.#ownsCells;
  }
}
