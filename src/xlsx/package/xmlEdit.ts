import type { XmlNode } from './xmlTree';

/** Changes to a text, by positions in the original; all of them are applied at once. */
export class XmlEdit {
  readonly #changes: { readonly start: number; readonly end: number; readonly text: string }[] = [];

  constructor(private readonly text: string) {}

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  replace(start: number, end: number, text: string): void {
    this.#changes.push({ start, end, text });
  }

  /** Adds text at the end of an element's content. */
  append(node: XmlNode, text: string): void {
    if (!node.isEmpty) return this.insert(node.contentEnd, text);
    const startTag = this.text.slice(node.start, node.end).replace(/\s*\/>$/, '>');
    this.replace(node.start, node.end, `${startTag}${text}</${node.tag}>`);
  }

  remove({ start, end }: XmlNode): void {
    this.replace(start, end, '');
  }

  /** Gives an attribute of an element another value; adds it when it is not there. */
  setAttribute(node: XmlNode, name: string, value: string): void {
    const startTag = this.text.slice(node.start, node.contentStart);
    const pattern = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`);
    const match = pattern.exec(startTag);
    if (match?.[1] !== undefined) {
      const from = node.start + match.index + match[1].length;
      this.replace(from, from + (match[2] ?? '').length, `"${value}"`);
      return;
    }
    this.insert(node.start + 1 + node.tag.length, ` ${name}="${value}"`);
  }

  /** The text with every change applied; those at one position in the order they were added. */
  done(): string {
    const changes = [...this.#changes].sort((a, b) => a.start - b.start || a.end - b.end);
    let result = '';
    let position = 0;
    for (const { start, end, text } of changes) {
      result += this.text.slice(position, start) + text;
      position = end;
    }
    return result + this.text.slice(position);
  }
}
