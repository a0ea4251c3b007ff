/**
 * An element of a part with its position in the text, so that the rest of the part stays unchanged.
 */
export interface XmlNode {
  /** With its prefix, as written. */
  readonly tag: string;
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  /** From the `<` of its start tag to behind the `>` of its end tag. */
  readonly start: number;
  end: number;
  /** Behind the `>` of the start tag; of an empty element behind its `/>`. */
  readonly contentStart: number;
  /** At the `<` of the end tag; of an empty element behind its `/>`. */
  contentEnd: number;
  readonly isEmpty: boolean;
}

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!(?:[^>"']|"[^"]*"|'[^']*')*>|<(\/?)([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;

/** Finds the elements of a part that was read before, and so is known to be well formed. */
export function xmlTree(text: string): XmlNode {
  let root: XmlNode | null = null;
  const open: XmlNode[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [token, slash, tag, attributes = '', empty] = match;
    const end = match.index + token.length;
    if (tag === undefined) continue;
    if (slash === '/') {
      const closed = open.pop();
      if (closed) Object.assign(closed, { contentEnd: match.index, end });
      continue;
    }
    const node: XmlNode = {
      tag,
      name: localName(tag),
      attributes: attributesIn(attributes),
      children: [],
      start: match.index,
      end,
      contentStart: end,
      contentEnd: end,
      isEmpty: empty === '/',
    };
    open.at(-1)?.children.push(node);
    root ??= node;
    if (!node.isEmpty) open.push(node);
  }
  if (root === null || open.length > 0) throw new Error('not well-formed XML');
  return root;
}

/** The first child of a name. */
export const childOf = (node: XmlNode, name: string): XmlNode | undefined =>
  node.children.find((child) => child.name === name);

/** Every element of a name within another, however deep. */
export const within = (node: XmlNode, name: string): XmlNode[] =>
  node.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...within(child, name),
  ]);

const localName = (tag: string): string => tag.slice(tag.indexOf(':') + 1);

/** `x:` for `x:workbook`, '' for `workbook`. */
export const prefixOf = ({ tag }: XmlNode): string => tag.slice(0, tag.indexOf(':') + 1);

function attributesIn(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single] of text.matchAll(
    /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    attributes[name] = decodeEntities(double ?? single ?? '');
  }
  return attributes;
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

/** Text with entities and character references decoded. */
export const decodeEntities = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, dec?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (dec !== undefined) return String.fromCodePoint(Number(dec));
      return ENTITIES[name ?? ''] ?? whole;
    },
  );
