import {
  changedParts,
  CONTENT_TYPES,
  RELATIONSHIPS,
  kindOf,
  type WorkbookKind,
} from './parts.testing';
import { zipBytes, type ZipManner } from './zipBytes.testing';

const zipped = (name: string, manner: ZipManner): WorkbookKind => ({
  name,
  transform: (parts) => zipBytes(parts, manner),
});

/** Ways to put the same parts into a zip. */
export const ZIP_KINDS: readonly WorkbookKind[] = [
  zipped('nothing packed', { isStored: true }),
  zipped('sizes behind the parts', { hasDescriptors: true }),
  zipped('zip64', { isZip64: true }),
  zipped('zip64 with sizes behind the parts', { isZip64: true, hasDescriptors: true }),
  zipped('a comment of the whole zip', { comment: 'PK gjord av ett annat program' }),
  zipped('entries for folders', { hasFolders: true }),
  zipped('folders with backslashes', { name: (part) => part.replaceAll('/', '\\') }),
  zipped('a slash before every name', { name: (part) => `/${part}` }),
  zipped('a backslash before every name', { name: (part) => `\\${part.replaceAll('/', '\\')}` }),
  zipped('names in small letters', {
    name: (part) => (part === '[Content_Types].xml' ? part : part.toLowerCase()),
  }),
  zipped('the same part twice', { isLastTwice: true }),
  kindOf('pointers from the root of the package', (parts) =>
    changedParts(parts, /^xl\/.*\.rels$/, (text, name) =>
      text.replace(/Target="([^"]*)"/g, (_, target: string) => `Target="${rooted(name, target)}"`),
    ),
  ),
  kindOf('pointers that go round about', (parts) =>
    changedParts(parts, RELATIONSHIPS, (text) =>
      text.replace(/Target="(?!\.\.\/)([^"/]+)\//g, 'Target="./$1/../$1/'),
    ),
  ),
  kindOf('pointers with backslashes', (parts) =>
    changedParts(parts, RELATIONSHIPS, (text) =>
      text.replace(/Target="([^"]*)"/g, (whole) => whole.replaceAll('/', '\\')),
    ),
  ),
  kindOf('pointers to parts that are not there', (parts) =>
    changedParts(parts, /^xl\/_rels\/workbook\.xml\.rels$/, (text) =>
      text.replace(
        '</Relationships>',
        '<Relationship Id="rIdGone" Type="http://schemas.microsoft.com/office/2006/relationships/xlExternalLinkPath" Target="gone.xml"/><Relationship Id="rIdWeb" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.com/" TargetMode="External"/></Relationships>',
      ),
    ),
  ),
  kindOf('contents said of parts that are not there', (parts) =>
    changedParts(parts, CONTENT_TYPES, (text) =>
      text.replace(
        '</Types>',
        [
          'xl/worksheets/sheet18.xml',
          'xl/worksheets/Sheet19.xml',
          'xl/tables/table18.xml',
          'xl/drawings/drawing1.xml',
          'xl/charts/chart1.xml',
        ]
          .map((part) => `<Override PartName="/${part}" ContentType="application/xml"/>`)
          .join('') + '</Types>',
      ),
    ),
  ),
  kindOf('parts with other names', (parts) => {
    const renamed = (text: string) =>
      text
        .replace(/worksheets\/sheet(\d+)\.xml/g, 'worksheets/blad%20$1.xml')
        .replace(/(\/|")workbook\.xml/g, '$1bok.xml');
    const changed = changedParts(parts, /\.rels$|^\[Content_Types\]/, renamed);
    return Object.fromEntries(
      Object.entries(changed).map(([name, content]) => [
        name
          .replace(/^xl\/worksheets\/(_rels\/)?sheet(\d+)/, 'xl/worksheets/$1blad $2')
          .replace(/^xl\/(_rels\/)?workbook\.xml/, 'xl/$1bok.xml'),
        content,
      ]),
    );
  }),
];

/** The place of a target counted from the root. */
function rooted(relationships: string, target: string): string {
  if (target.startsWith('/')) return target;
  const steps = relationships
    .replace(/_rels\/[^/]*$/, '')
    .split('/')
    .slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else steps.push(step);
  }
  return `/${steps.join('/')}`;
}
