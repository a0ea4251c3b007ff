import { unzip } from '@cj-tech-master/excelts/archive';
import { parseXml, type XmlElement } from '@cj-tech-master/excelts/xml';

export interface RelatedPart {
  readonly id: string;
  /** The last word of its type: `worksheet`, `drawing`, `chart`. */
  readonly type: string;
  readonly part: string;
}

/** The parts of an .xlsx as XML, for what the file library does not support. */
export class XmlParts {
  readonly #zip: ReturnType<typeof unzip>;

  constructor(bytes: Uint8Array) {
    this.#zip = unzip(bytes);
  }

  async text(part: string): Promise<string | undefined> {
    const entry = await this.#zip.get(part);
    return entry ? entry.text() : undefined;
  }

  async root(part: string): Promise<XmlElement | undefined> {
    const text = await this.text(part);
    return text === undefined ? undefined : parseXml(text).root;
  }

  /** What a part points to. */
  async related(part: string): Promise<RelatedPart[]> {
    const slash = part.lastIndexOf('/') + 1;
    const [folder, file] = [part.slice(0, slash), part.slice(slash)];
    const root = await this.root(`${folder}_rels/${file}.rels`);
    return elementsIn(root).map(({ attributes }) => ({
      id: attributes.Id ?? '',
      type: attributes.Type?.split('/').at(-1) ?? '',
      // Resolves relative and absolute targets to a path in the package.
      part: new URL(attributes.Target ?? '', `file:///${folder}`).pathname.slice(1),
    }));
  }
}

/** The elements right below an element. */
export const elementsIn = (element: XmlElement | undefined): XmlElement[] =>
  element?.children.filter((node) => node.type === 'element') ?? [];

/** Namespace prefixes differ between programs. */
export const localName = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1);

/** The first element on a path of names without prefixes. */
export function below(element: XmlElement | undefined, ...way: string[]): XmlElement | undefined {
  let at = element;
  for (const name of way) at = elementsIn(at).find((child) => localName(child) === name);
  return at;
}

/** Every element of a name, however deep. */
export const within = (element: XmlElement | undefined, name: string): XmlElement[] =>
  elementsIn(element).flatMap((child) => [
    ...(localName(child) === name ? [child] : []),
    ...within(child, name),
  ]);

/** An attribute by its name without prefix. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  const key = Object.keys(element?.attributes ?? {}).find(
    (known) => known === name || known.endsWith(`:${name}`),
  );
  return key === undefined ? undefined : element?.attributes[key];
}
