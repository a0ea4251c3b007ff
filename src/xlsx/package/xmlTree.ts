import { damaged } from './unreadableFile';

/**
 * An element of a part with its position in the text, so that the rest of the part stays unchanged.
 */
export interface XmlNode {
  /** With its prefix, as written. */
  readonly tag: string;
  /** Without its prefix. */
  readonly name: string;
  /** What its prefix, or having none, stands for here. */
  readonly vocabulary: string;
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

/**
 * Finds the elements of a part.
 *
 * @param part what to call the part when it is damaged; those that were read before are not.
 */
export function xmlTree(text: string, part = ''): XmlNode {
  let root: XmlNode | null = null;
  const open: XmlNode[] = [];
  const scopes: Scope[] = [NO_SCOPE];
  for (const match of text.matchAll(TOKEN)) {
    const [token, slash, tag, attributes = '', empty] = match;
    const end = match.index + token.length;
    if (tag === undefined) continue;
    if (slash === '/') {
      const closed = open.pop();
      if (closed?.tag !== tag) throw damaged(part);
      Object.assign(closed, { contentEnd: match.index, end });
      scopes.pop();
      continue;
    }
    if (root !== null && open.length === 0) throw damaged(part);
    const known = attributesIn(attributes);
    const scope = scopeWithin(scopes.at(-1) ?? NO_SCOPE, known);
    const node: XmlNode = {
      tag,
      name: localName(tag),
      vocabulary: vocabularyOf(tag, scope),
      attributes: known,
      children: [],
      start: match.index,
      end,
      contentStart: end,
      contentEnd: end,
      isEmpty: empty === '/',
    };
    open.at(-1)?.children.push(node);
    root ??= node;
    if (node.isEmpty) continue;
    open.push(node);
    scopes.push(scope);
  }
  if (root === null || open.length > 0) throw damaged(part);
  return root;
}

/** What prefixes stand for; '' is the prefix of names without one. */
type Scope = Readonly<Record<string, string>>;
const NO_SCOPE: Scope = {};

function scopeWithin(outer: Scope, attributes: XmlNode['attributes']): Scope {
  let scope = outer;
  for (const name in attributes) {
    if (!/^xmlns(?:$|:)/.test(name)) continue;
    scope = { ...scope, [name.slice('xmlns:'.length)]: attributes[name] ?? '' };
  }
  return scope;
}

const vocabularyOf = (tag: string, scope: Scope): string => {
  const prefix = tag.slice(0, Math.max(tag.indexOf(':'), 0));
  return scope[prefix] ?? prefix;
};

/** The first child of a name, in the same vocabulary. */
export const childOf = (node: XmlNode, name: string): XmlNode | undefined =>
  node.children.find((child) => child.name === name && child.vocabulary === node.vocabulary);

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
