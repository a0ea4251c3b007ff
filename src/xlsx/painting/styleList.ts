import type { XmlEdit } from '../package/xmlEdit';
import type { XmlNode } from '../package/xmlTree';

/** One of the lists that a workbook's styles consist of; its elements are known by their number. */
export class StyleList {
  readonly added: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #count: number;

  constructor(
    text: string,
    private readonly node: XmlNode | undefined,
  ) {
    const elements = node?.children ?? [];
    this.#count = elements.length;
    elements.forEach(({ start, end }, index) => {
      const xml = text.slice(start, end);
      if (!this.#numbers.has(xml)) this.#numbers.set(xml, index);
    });
  }

  /** The number of an element; it is added when the list has none like it. */
  place(xml: string): number {
    const known = this.#numbers.get(xml);
    if (known !== undefined) return known;
    const number = this.#count + this.added.length;
    this.added.push(xml);
    this.#numbers.set(xml, number);
    return number;
  }

  /** Adds the same element until the list has so many. */
  pad(count: number, xml: string): void {
    while (this.#count + this.added.length < count) this.added.push(xml);
  }

  /** Adds to the part what was placed. @returns whether the part has such a list. */
  write(edit: XmlEdit): boolean {
    if (this.node === undefined) return false;
    if (this.added.length === 0) return true;
    edit.append(this.node, this.added.join(''));
    edit.setAttribute(this.node, 'count', String(this.#count + this.added.length));
    return true;
  }
}
