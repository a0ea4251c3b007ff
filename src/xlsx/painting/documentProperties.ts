import type { DocumentProperties } from '../../sheets/plan/documentProperties';
import { escapeXml, XML_DECLARATION } from '../package/xmlText';

interface Part {
  readonly part: string;
  readonly contentType: string;
  readonly xml: string;
}

const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const EXTENDED = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';

/** The two parts that hold a document's properties. */
export function propertyParts(properties: DocumentProperties): Part[] {
  const { title, creator, subject, created, version } = properties;
  const timed = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${created}</dcterms:${name}>`;
  return [
    {
      part: 'docProps/core.xml',
      contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
      xml: `${XML_DECLARATION}<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject><dc:creator>${escapeXml(creator)}</dc:creator><cp:lastModifiedBy>${escapeXml(creator)}</cp:lastModifiedBy>${timed('created')}${timed('modified')}<dc:language>sv-SE</dc:language></cp:coreProperties>`,
    },
    {
      part: 'docProps/app.xml',
      contentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      // The version is two numbers of at most four digits, as Excel wants it.
      xml: `${XML_DECLARATION}<Properties xmlns="${EXTENDED}"><Application>Tertial</Application><AppVersion>${appVersion(version)}</AppVersion></Properties>`,
    },
  ];
}

const appVersion = (version: string): string => {
  const [major = '0', minor = '0'] = version.match(/\d+/g) ?? [];
  return `${major}.${minor.padEnd(4, '0').slice(0, 4)}`;
};
