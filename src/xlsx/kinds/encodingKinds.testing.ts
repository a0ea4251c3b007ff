import { Buffer } from 'node:buffer';
import type { Parts } from '../package/zipWorkbook.testing';
import {
  changedParts,
  kindOf,
  SHEETS,
  SPREADSHEET_PARTS,
  STRINGS,
  WORKBOOK,
  type WorkbookKind,
} from './parts.testing';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The same parts in another encoding. */
const encoded = (
  parts: Parts,
  names: RegExp,
  declared: string,
  encode: (text: string) => Uint8Array,
): Parts =>
  Object.fromEntries(
    Object.entries(parts).map(([name, content]) =>
      typeof content === 'string' && names.test(name)
        ? [name, encode(content.replace(/encoding="UTF-8"/, `encoding="${declared}"`))]
        : [name, content],
    ),
  );

const READ_PARTS = /\.rels$|^xl\/(?:workbook|styles|sharedStrings|worksheets\/|tables\/)/;

/** Ways to write the same elements. */
export const ENCODING_KINDS: readonly WorkbookKind[] = [
  kindOf('UTF-16', (parts) =>
    encoded(parts, READ_PARTS, 'UTF-16', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')),
  ),
  kindOf('UTF-16 the other way round', (parts) =>
    encoded(parts, READ_PARTS, 'UTF-16', (text) =>
      Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
    ),
  ),
  kindOf('UTF-8 with a mark', (parts) =>
    encoded(parts, /\.xml$|\.rels$/, 'utf-8', (text) => Buffer.from(`\ufeff${text}`)),
  ),
  kindOf('UTF-8 that says UTF-16', (parts) =>
    encoded(parts, READ_PARTS, 'utf-16', (text) => Buffer.from(text)),
  ),
  kindOf('Latin 1', (parts) =>
    encoded(parts, /^xl\/(?:workbook|tables\/)/, 'ISO-8859-1', (text) =>
      Buffer.from(text, 'latin1'),
    ),
  ),
  kindOf('no declaration', (parts) =>
    changedParts(parts, /\.xml$|\.rels$/, (text) => text.replace(/^<\?xml[^>]*\?>\s*/, '')),
  ),
  kindOf('strict', (parts) =>
    changedParts(parts, /\.xml$|\.rels$/, (text) =>
      text
        .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
        .replaceAll(OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships')
        .replace('<workbook ', '<workbook conformance="strict" '),
    ),
  ),
  kindOf('a prefix before every element', (parts) =>
    changedParts(parts, SPREADSHEET_PARTS, (text) =>
      text
        .replace(/<(\/?)(?=[A-Za-z]\w*[\s/>])/g, '<$1x:')
        .replace(` xmlns="${MAIN}"`, ` xmlns:x="${MAIN}"`),
    ),
  ),
  kindOf('another prefix for relationships', (parts) =>
    changedParts(parts, /^xl\/(?:workbook|worksheets\/[^_].*)\.xml$/, (text) =>
      text.replaceAll(' r:id=', ' d3p1:id=').replaceAll('xmlns:r=', 'xmlns:d3p1='),
    ),
  ),
  kindOf('single quotes', (parts) =>
    changedParts(parts, SPREADSHEET_PARTS, (text) =>
      text.replace(/<[^>]+>/g, (tag) =>
        tag.replace(/="([^"']*)"/g, (_, value: string) => `='${value}'`),
      ),
    ),
  ),
  kindOf('white space between and within tags', (parts) =>
    changedParts(parts, SPREADSHEET_PARTS, (text) =>
      text
        .replace(/></g, '>\r\n\t<')
        .replace(/<(\w+) (?=[^?>]*>)/g, '<$1\n  ')
        .replace(/([^?])\/>/g, '$1 />'),
    ),
  ),
  kindOf('comments and instructions among the elements', (parts) =>
    changedParts(parts, SPREADSHEET_PARTS, (text) =>
      text.replace(/<(row|c|si|sheet|xf|tableColumn)([ >])/g, '<!-- <c r="A1"> --><?pi x?><$1$2'),
    ),
  ),
  kindOf('CDATA', (parts) =>
    changedParts(parts, /^xl\/(?:sharedStrings|worksheets\/[^_].*)\.xml$/, (text) =>
      text.replace(
        /<(t|v)([^>]*)>([^<]+)<\/\1>/g,
        (_, tag: string, rest: string, value: string) => {
          const plain = value
            .replace(/&lt;/g, '<')
            .replace(/&gt;/g, '>')
            .replace(/&quot;/g, '"')
            .replace(/&apos;/g, "'")
            .replace(/&amp;/g, '&');
          return `<${tag}${rest}><![CDATA[${plain}]]></${tag}>`;
        },
      ),
    ),
  ),
  kindOf('characters by number', (parts) =>
    changedParts(parts, /^xl\/(?:sharedStrings|tables\/.*)\.xml$/, (text) =>
      text.replace(/[åäöÅÄÖ]/g, (letter) => `&#x${letter.charCodeAt(0).toString(16)};`),
    ),
  ),
  kindOf("Excel's own escapes", (parts) =>
    changedParts(parts, STRINGS, (text) =>
      text.replace(/<t([^>]*)>([A-Za-z])/g, (_, rest: string, letter: string) => {
        const code = letter.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase();
        return `<t${rest}>_x${code}_`;
      }),
    ),
  ),
  kindOf('elements of another vocabulary', (parts) =>
    changedParts(parts, SHEETS, (text) =>
      text
        .replace(
          '</worksheet>',
          '<extLst><ext uri="{x}"><row xmlns="urn:other" r="5"><c r="B5"><v>999</v></c></row></ext><ext uri="{y}" xmlns:o="urn:other"><o:sheetData><o:row r="5"><o:c r="B5"><o:v>999</o:v></o:c></o:row></o:sheetData></ext></extLst></worksheet>',
        )
        .replace('<sheetData>', '<o:cols xmlns:o="urn:other"><o:c r="A1"/></o:cols><sheetData>'),
    ),
  ),
  kindOf('another prefix for the same vocabulary', (parts) =>
    changedParts(parts, SHEETS, (text) =>
      text.replace(
        /<row r="5"([^>]*)>([^]*?)<\/row>/,
        (_, rest: string, cells: string) =>
          `<m:row xmlns:m="${MAIN}" r="5"${rest}>${cells.replace(/<(\/?)(\w)/g, '<$1m:$2')}</m:row>`,
      ),
    ),
  ),
  kindOf('alternatives for later versions', (parts) =>
    changedParts(parts, WORKBOOK, (text) =>
      text.replace(
        '<workbookPr',
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x15"><x15ac:absPath url="C:\\Ekonomi\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent><workbookPr',
      ),
    ),
  ),
];
