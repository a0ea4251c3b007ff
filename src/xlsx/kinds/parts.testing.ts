import { zipParts, type Parts } from '../package/zipWorkbook.testing';

/** One way that programs write a workbook, given the parts that Tertial's own example has. */
export interface WorkbookKind {
  readonly name: string;
  readonly transform: (parts: Parts) => Uint8Array;
}

/** A kind that differs in what its parts say. */
export const kindOf = (name: string, change: (parts: Parts) => Parts): WorkbookKind => ({
  name,
  transform: (parts) => zipParts(change(parts)),
});

/** The text of a part. */
export function textOf(parts: Parts, name: string): string {
  const text = parts[name];
  if (typeof text !== 'string') throw new Error(`no text in ${name}`);
  return text;
}

/** Changes the texts of the parts whose names fit; that nothing changes is a fault of the test. */
export function changedParts(
  parts: Parts,
  names: RegExp,
  change: (text: string, name: string) => string,
): Parts {
  let isChanged = false;
  const entries = Object.entries(parts).map(([name, content]) => {
    if (typeof content !== 'string' || !names.test(name)) return [name, content] as const;
    const text = change(content, name);
    isChanged ||= text !== content;
    return [name, text] as const;
  });
  if (!isChanged) throw new Error(`nothing changed in ${String(names)}`);
  return Object.fromEntries(entries);
}

/** The parts that are written in the vocabulary of sheets. */
export const SPREADSHEET_PARTS =
  /^xl\/(?:workbook|styles|sharedStrings|worksheets\/[^/]+|tables\/[^/]+)\.?(?:xml)?$/;
export const SHEETS = /^xl\/worksheets\/[^/]+\.xml$/;
export const RELATIONSHIPS = /\.rels$/;
export const STRINGS = /^xl\/sharedStrings\.xml$/;
export const WORKBOOK = /^xl\/workbook\.xml$/;
export const CONTENT_TYPES = /^\[Content_Types\]\.xml$/;

/** A part that Tertial knows nothing of, and what points to it. */
export interface ForeignPart {
  readonly part: string;
  readonly content: string | Uint8Array;
  /** Null for a part that its ending says enough of. */
  readonly type: string | null;
  readonly from: string;
  readonly relationship: string;
  readonly target: string;
}

/** Adds parts with their pointers and what is said of their content. */
export function withForeign(parts: Parts, foreign: readonly ForeignPart[]): Parts {
  let result = parts;
  foreign.forEach(({ part, content, type, from, relationship, target }, index) => {
    const slash = from.lastIndexOf('/') + 1;
    const pointers = `${from.slice(0, slash)}_rels/${from.slice(slash)}.rels`;
    const known =
      typeof result[pointers] === 'string'
        ? textOf(result, pointers)
        : '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
    const pointer = `<Relationship Id="rIdForeign${index}" Type="${relationship}" Target="${target}"/>`;
    const said = type === null ? '' : `<Override PartName="/${part}" ContentType="${type}"/>`;
    result = {
      ...result,
      [part]: content,
      [pointers]: known.replace('</Relationships>', `${pointer}</Relationships>`),
      '[Content_Types].xml': textOf(result, '[Content_Types].xml').replace(
        '</Types>',
        `${said}</Types>`,
      ),
    };
  });
  return result;
}

/** The text of every cell that names a shared string, by its number, as its elements. */
export const sharedItems = (parts: Parts): string[] =>
  [...textOf(parts, 'xl/sharedStrings.xml').matchAll(/<si>([^]*?)<\/si>/g)].map(
    ([, item = '']) => item,
  );

/** Changes the cells of all sheets, each from its attributes and its content. */
export const changedCells = (
  parts: Parts,
  change: (attributes: string, content: string) => string,
): Parts =>
  changedParts(parts, SHEETS, (text) =>
    text.replace(/<c( [^>]*?)(?:\/>|>([^]*?)<\/c>)/g, (_, attributes: string, content?: string) =>
      change(attributes, content ?? ''),
    ),
  );
