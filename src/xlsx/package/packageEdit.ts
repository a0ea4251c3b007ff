import { concatUint8Arrays, editZip } from '@cj-tech-master/excelts/archive';
import { dialectOf, OFFICE_RELATIONSHIPS, type Dialect } from './dialect';
import { scanXml } from './scanXml';
import { damaged } from './unreadableFile';
import { withMainType, type Kind } from './mainContentType';
import { partText } from './partText';
import { XmlEdit } from './xmlEdit';
import { escapeXml, XML_DECLARATION } from './xmlText';
import { prefixOf, xmlTree, type XmlNode } from './xmlTree';
import { cleanPartName } from './zipEntry';
import type { ZipPackage } from './zipPackage';

const CONTENT_TYPES = '[Content_Types].xml';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A part of more bytes is deflated quickly: in a third of the time, and a third greater. */
const LARGE = 8 * 1024 ** 2;
const QUICKEST = 1;

/**
 * Changes to some parts of a workbook file. Every other part is copied byte for byte, so that
 * nothing unknown to Tertial is lost.
 */
export class PackageEdit {
  readonly #changed = new Map<string, string>();
  /** Parts that are written and not looked at again, as bytes: they are half as great as text. */
  readonly #written = new Map<string, Uint8Array>();
  readonly #removed = new Set<string>();

  constructor(
    private readonly zip: ZipPackage,
    private readonly dialect: Dialect,
  ) {}

  /** For changes to the package of a workbook part. */
  static async of(zip: ZipPackage, workbookPart: string): Promise<PackageEdit> {
    if (zip.find(CONTENT_TYPES) === null) throw damaged(CONTENT_TYPES);
    await scanXml(zip, CONTENT_TYPES, { root: 'Types', open: () => undefined });
    return new PackageEdit(zip, dialectOf(await partText(zip, workbookPart)));
  }

  /** A part as it is by now, and its elements; a fault when it can't be understood. */
  async #parsed(part: string): Promise<{ readonly text: string; readonly root: XmlNode }> {
    const text = (await this.text(part)) ?? '';
    return { text, root: xmlTree(text, part) };
  }

  /** A part as it is by now; null when there is none. */
  async text(part: string): Promise<string | null> {
    const changed = this.#changed.get(part);
    if (changed !== undefined) return changed;
    const name = this.#removed.has(part) ? null : this.zip.find(part);
    return name === null ? null : partText(this.zip, name);
  }

  set(part: string, xml: string): void {
    this.#changed.set(this.zip.find(part) ?? part, this.dialect(xml));
  }

  /** Sets a part that comes in pieces; what puts it into its dialect is in the first of them. */
  write(part: string, pieces: Iterable<string>): void {
    const name = this.zip.find(part) ?? part;
    this.#changed.delete(name);
    this.#written.set(name, inBytes(pieces, this.dialect));
  }

  /** Removes a part and its content type. */
  async remove(part: string): Promise<void> {
    this.#changed.delete(part);
    this.#removed.add(part);
    const { text, root } = await this.#parsed(CONTENT_TYPES);
    const edit = new XmlEdit(text);
    for (const node of root.children) {
      if (isOverrideOf(node, part)) edit.remove(node);
    }
    this.set(CONTENT_TYPES, edit.done());
  }

  /** Makes the file a workbook or a template, by what it says of its workbook part. */
  async setKind(mainPart: string, kind: Kind): Promise<void> {
    const { text, root } = await this.#parsed(CONTENT_TYPES);
    const changed = withMainType(text, root, mainPart, kind);
    if (changed !== text) this.set(CONTENT_TYPES, changed);
  }

  /** Adds a part under a free name. @returns the name: `xl/worksheets/sheet7.xml`. */
  async add(stem: string, contentType: string, xml: string): Promise<string> {
    const { text, root } = await this.#parsed(CONTENT_TYPES);
    // Some files say of parts that are not there what they hold.
    const isTaken = (name: string) =>
      this.zip.find(name) !== null ||
      this.#changed.has(name) ||
      this.#written.has(name) ||
      root.children.some((node) => isOverrideOf(node, name));
    let number = 1;
    while (isTaken(`${stem}${number}.xml`)) number += 1;
    const part = `${stem}${number}.xml`;
    this.set(part, xml);
    const edit = new XmlEdit(text);
    edit.append(
      root,
      `<${prefixOf(root)}Override PartName="/${part}" ContentType="${contentType}"/>`,
    );
    this.set(CONTENT_TYPES, edit.done());
    return part;
  }

  /** Adds a relationship from a part to another. @returns its id. */
  async relate(from: string, type: string, to: string): Promise<string> {
    const part = relationshipsOf(from);
    const text =
      (await this.text(part)) ??
      `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`;
    const root = xmlTree(text, part);
    const ids = new Set(root.children.map(({ attributes }) => attributes.Id));
    let number = ids.size + 1;
    while (ids.has(`rId${number}`)) number += 1;
    const edit = new XmlEdit(text);
    edit.append(
      root,
      `<${prefixOf(root)}Relationship Id="rId${number}" Type="${OFFICE_RELATIONSHIPS}/${type}" Target="${escapeXml(relativePath(from, to))}"/>`,
    );
    this.set(part, edit.done());
    return `rId${number}`;
  }

  /** Removes a part's relationships of some types. */
  async unrelate(from: string, types: readonly string[]): Promise<void> {
    const part = relationshipsOf(from);
    const text = await this.text(part);
    if (text === null) return;
    const edit = new XmlEdit(text);
    for (const node of xmlTree(text, part).children) {
      if (types.includes(node.attributes.Type?.split('/').at(-1) ?? '')) edit.remove(node);
    }
    this.set(part, edit.done());
  }

  /** The whole file with its changes. @param bytes the file as it was. */
  async applyTo(bytes: Uint8Array): Promise<Uint8Array> {
    const editor = await editZip(bytes, { reproducible: true });
    for (const { path } of editor.getEntries()) {
      const clean = cleanPartName(path);
      if (clean === path) continue;
      if (editor.has(clean)) editor.delete(path);
      else editor.rename(path, clean);
    }
    for (const part of this.#removed) editor.delete(this.zip.find(part) ?? part);
    for (const [part, xml] of this.#changed) editor.set(part, xml);
    for (const [part, bytes] of this.#written) {
      editor.set(part, bytes, bytes.length > LARGE ? { level: QUICKEST } : {});
    }
    return editor.bytes();
  }
}

/** Whether an element says what a part holds. */
const isOverrideOf = ({ attributes }: XmlNode, part: string): boolean =>
  attributes.PartName?.toLowerCase() === `/${part}`.toLowerCase();

/** Pieces of a part as bytes, the first of them put into a dialect. */
function inBytes(pieces: Iterable<string>, dialect: Dialect): Uint8Array {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  for (const piece of pieces) {
    chunks.push(encoder.encode(chunks.length === 0 ? dialect(piece) : piece));
  }
  return concatUint8Arrays(chunks);
}

/** The part that holds the relationships of a part: `xl/_rels/workbook.xml.rels`. */
const relationshipsOf = (part: string): string => {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
};

/** The relative path from the folder of one part to another part: `../charts/chart1.xml`. */
function relativePath(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const steps = to.split('/');
  let common = 0;
  while (common < folders.length && folders[common] === steps[common]) common += 1;
  return [...folders.slice(common).map(() => '..'), ...steps.slice(common)].join('/');
}
