import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FileFault } from './fileFault';
import { oleFile } from './oleFile.testing';
import { readXlsxBytes, type ReadOptions } from '../reading/readXlsx';
import {
  relationships,
  table,
  workbookParts,
  zipParts,
  zipWorkbook,
  type Parts,
} from './zipWorkbook.testing';

const SKETCH = {
  sheets: [
    {
      name: 'Blad',
      rows: '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><f t="shared" si="0">A2*2</f><v>1</v></c></row>',
      tables: [table('T', 'A1:B9', ['a', 'b'])],
    },
  ],
  strings: '<si><t>text</t></si>',
  styles: '<cellXfs><xf numFmtId="9"/></cellXfs>',
  author: 'Åsa',
};
const PARTS = workbookParts(SKETCH);
const WORKBOOK = zipWorkbook(SKETCH);

const faultOf = async (bytes: Uint8Array, options?: ReadOptions): Promise<FileFault | null> => {
  const result = await readXlsxBytes(bytes, options);
  return result.kind === 'unreadable' ? result.fault : null;
};
const withParts = (changes: Parts): Uint8Array => zipParts({ ...PARTS, ...changes });
const sheetOf = (rows: string): Uint8Array =>
  withParts({
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
  });

it('the workbook that these tests spoil is readable', async () => {
  expect(await faultOf(WORKBOOK)).toBeNull();
});

describe('a file that is no zip', () => {
  it.each<[string, Uint8Array, FileFault]>([
    ['nothing', new Uint8Array(), { kind: 'empty' }],
    ['one byte', Buffer.from('P'), { kind: 'notZip' }],
    ['text', Buffer.from('Post;Budget\nKostnader;10'), { kind: 'notZip' }],
    ['a web page', Buffer.from('<html><table>'), { kind: 'notZip' }],
    [
      'a protected workbook',
      oleFile(['Root Entry', 'DataSpaces', 'a', 'b', 'EncryptedPackage']),
      { kind: 'encrypted' },
    ],
    ['an .xls', oleFile(['Root Entry', 'Workbook']), { kind: 'oldXls' }],
    ['an .xls from Excel 5', oleFile(['Root Entry', 'Book']), { kind: 'oldXls' }],
    ['an old Word document', oleFile(['Root Entry', 'WordDocument']), { kind: 'notZip' }],
    ['the start of an OLE file', oleFile(['Workbook']).subarray(0, 100), { kind: 'notZip' }],
  ])('%s', async (_, bytes, fault) => {
    expect(await faultOf(bytes)).toEqual(fault);
  });

  it('an OLE directory that goes round in circles has an end', async () => {
    const bytes = Buffer.from(oleFile(['Root Entry']));
    bytes.writeUInt32LE(1, 512 + 4);
    expect(await faultOf(bytes)).toEqual({ kind: 'notZip' });
  });
});

describe('a zip that is broken', () => {
  it('cut off', async () => {
    const half = WORKBOOK.subarray(0, WORKBOOK.length / 2);
    expect(await faultOf(half)).toEqual({ kind: 'corruptZip', part: null });
  });

  it('with a changed byte names the part', async () => {
    const bytes = Buffer.from(zipParts({ ...PARTS }));
    const at = bytes.indexOf('xl/styles.xml') + 'xl/styles.xml'.length + 20;
    bytes.writeUInt8(bytes.readUInt8(at) ^ 0x55, at);
    expect(await faultOf(bytes)).toEqual({ kind: 'corruptZip', part: 'xl/styles.xml' });
  });

  it('with two parts of one name that differ', async () => {
    const [first, second] = ['xl/other.xml', 'xl\\other.xml'];
    const other = (content: string) => zipParts({ ...PARTS, [first]: '<a/>', [second]: content });
    expect(await faultOf(other('<a/>'))).toBeNull();
    expect(await faultOf(other('<b/>'))).toEqual({ kind: 'corruptZip', part: first });
  });

  it('locked with a zip password', async () => {
    const bytes = Buffer.from(WORKBOOK);
    for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4)) {
      bytes.writeUInt16LE(bytes.readUInt16LE(at + 8) | 1, at + 8);
    }
    expect(await faultOf(bytes)).toEqual({ kind: 'encrypted' });
  });
});

describe('a zip that holds no Excel workbook', () => {
  const rooted = (target: string): string => relationships(['officeDocument', target]);
  it.each<[string, Parts]>([
    [
      'word',
      {
        '_rels/.rels': rooted('word/document.xml'),
        'word/document.xml': '<w:document xmlns:w="urn:w"/>',
      },
    ],
    [
      'powerPoint',
      { '_rels/.rels': rooted('ppt/p.xml'), 'ppt/p.xml': '<p:presentation xmlns:p="urn:p"/>' },
    ],
    ['other', { '_rels/.rels': rooted('x.xml'), 'x.xml': '<drawing/>' }],
    ['xlsb', { '_rels/.rels': rooted('xl/workbook.bin'), 'xl/workbook.bin': 'x' }],
    ['openDocument', { 'META-INF/manifest.xml': '<x/>', 'content.xml': '<x/>' }],
    ['other', { 'bild.png': 'x' }],
    ['other', { '_rels/.rels': rooted('finns/inte.xml') }],
    ['other', {}],
  ])('%s', async (found, parts) => {
    expect(await faultOf(zipParts(parts))).toEqual({ kind: 'notWorkbook', found });
  });
});

describe('a part that is damaged', () => {
  it.each([
    ['_rels/.rels', '<Relationships>'],
    ['xl/workbook.xml', ''],
    ['xl/workbook.xml', '<workbook><sheets></workbook>'],
    ['xl/styles.xml', '<styleSheet><a b=></styleSheet>'],
    ['xl/sharedStrings.xml', '<sst>&okänd;</sst>'],
    ['xl/sharedStrings.xml', Buffer.from('<sst><si><t>\xe5</t></si></sst>', 'latin1')],
    ['xl/worksheets/sheet1.xml', 'inte xml'],
    ['xl/worksheets/sheet1.xml', '<?xml version="1.0" encoding="klingon"?><worksheet/>'],
    [
      'xl/worksheets/sheet1.xml',
      '<worksheet><row r="2"><c r="A2" t="s"><v>9</v></c></row></worksheet>',
    ],
    ['xl/worksheets/sheet1.xml', '<worksheet><row r="x"><c><v>9</v></c></row></worksheet>'],
    [
      'xl/worksheets/sheet1.xml',
      '<worksheet><row r="2"><c r="ZZZZ2"><v>9</v></c></row></worksheet>',
    ],
    ['xl/worksheets/sheet1.xml', '<worksheet><row r="2"><c r="A0"><v>9</v></c></row></worksheet>'],
    ['xl/worksheets/sheet1.xml', '<worksheet><row r="2"><c r="A3"><v>9</v></c></row></worksheet>'],
    ['xl/worksheets/sheet1.xml', '<worksheet><row r="0"><c><v>9</v></c></row></worksheet>'],
    ['xl/worksheets/sheet1.xml', '<worksheet><row r="2.5"><c><v>9</v></c></row></worksheet>'],
    ['xl/worksheets/sheet1.xml', '<worksheet><row><c r="XFE1"><v>9</v></c></row></worksheet>'],
    ['xl/worksheets/sheet1.xml', '<worksheet><row><c r="A1048577"><v>9</v></c></row></worksheet>'],
    ['xl/worksheets/sheet1.xml', '<html><body>hej</body></html>'],
    ['xl/worksheets/sheet1.xml', '<table displayName="T" ref="A1:B9"/>'],
    ['xl/sharedStrings.xml', '<html><body><table/></body></html>'],
    ['xl/styles.xml', '<html/>'],
    ['xl/tables/table1.xml', '<html><table displayName="T" ref="A1:B9"/></html>'],
    ['xl/_rels/workbook.xml.rels', '<html/>'],
    ['xl/tables/table1.xml', '<table displayName="T" ref="hit och dit"/>'],
    ['xl/tables/table1.xml', '<table ref="A1:B2"/>'],
    ['docProps/core.xml', '<a>'.repeat(300)],
  ])('%s as %s', async (part, content) => {
    expect(await faultOf(withParts({ [part]: content }))).toEqual({ kind: 'damaged', part });
  });

  it.each(['xl/worksheets/sheet1.xml', 'xl/tables/table1.xml'])('by %s gone', async (part) => {
    const { [part]: gone, ...others } = PARTS;
    expect(gone).toBeDefined();
    expect(await faultOf(zipParts(others))).toEqual({ kind: 'damaged', part });
  });

  it('by entities that grow without end', async () => {
    const doctype =
      '<!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    const part = 'xl/sharedStrings.xml';
    const bytes = withParts({ [part]: `${doctype}<sst><si><t>&b;</t></si></sst>` });
    expect(await faultOf(bytes)).toEqual({ kind: 'damaged', part });
  });

  it.each([
    ['document type', '<!DOCTYPE ', '><sst/>'],
    ['comment', '<!--', '--><sst/>'],
    ['instruction', '<?x ', '?><sst/>'],
    ['attribute', '<sst a="', '"/>'],
    ['text', '<sst><si><t>', '</t></si></sst>'],
  ])('by a %s without end', async (_, before, after) => {
    const part = 'xl/sharedStrings.xml';
    const bytes = withParts({ [part]: before + 'x'.repeat(10_000_000) + after });
    expect(await faultOf(bytes)).toEqual({ kind: 'damaged', part });
  });
});

describe('a file with too much in it', () => {
  it('is measured by what it unpacks to, in all', async () => {
    const bytes = sheetOf(' '.repeat(3_000_000));
    expect(bytes.length).toBeLessThan(20_000);
    expect(await faultOf(bytes, { unpackLimit: 2_000_000 })).toEqual({
      kind: 'tooLarge',
      excess: 'bytes',
      limit: 2_000_000,
    });
    expect(await faultOf(bytes, { unpackLimit: 4_000_000 })).toBeNull();
  });

  it('is not believed when it says it is small', async () => {
    const bytes = Buffer.from(sheetOf(' '.repeat(3_000_000)));
    for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4)) {
      bytes.writeUInt32LE(10, at + 24);
    }
    expect(await faultOf(bytes, { unpackLimit: 2_000_000 })).toMatchObject({ excess: 'bytes' });
  });

  it('is believed when it says it is too large, before anything is unpacked', async () => {
    const bytes = Buffer.from(sheetOf('inte xml'));
    const at = bytes.lastIndexOf('PK\x01\x02', bytes.lastIndexOf('xl/worksheets/sheet1.xml'));
    bytes.writeUInt32LE(2_000_000_000, at + 24);
    expect(await faultOf(bytes)).toEqual({
      kind: 'tooLarge',
      excess: 'bytes',
      limit: 1024 ** 3,
    });
  });

  it('rows of a table as wide as the sheet', async () => {
    const rows = Array.from(
      { length: 1300 },
      (_, index) => `<row r="${index + 2}"><c r="A${index + 2}"><v>1</v></c></row>`,
    ).join('');
    const bytes = zipWorkbook({
      sheets: [{ name: 'A', rows, tables: [table('T', 'A1:XFD1048576', [])] }],
    });
    expect(await faultOf(bytes)).toMatchObject({ kind: 'tooLarge', excess: 'cells' });
  });

  it('a sheet that is named over and over', async () => {
    const sheets = '<sheet name="Blad" sheetId="1" r:id="rId1"/>'.repeat(30_000);
    const bytes = withParts({
      'xl/workbook.xml': `<workbook xmlns:r="urn:r"><sheets>${sheets}</sheets></workbook>`,
    });
    expect(await faultOf(bytes)).toMatchObject({ kind: 'tooLarge', excess: 'parts' });
  });

  it('tables', async () => {
    const tables = Array.from({ length: 2001 }, () => ['table', '../tables/table1.xml'] as const);
    const bytes = withParts({ 'xl/worksheets/_rels/sheet1.xml.rels': relationships(...tables) });
    expect(await faultOf(bytes)).toMatchObject({ kind: 'tooLarge', excess: 'tables' });
  });
});

describe('whatever the bytes are, there is an answer and no fault of ours', () => {
  const isFine = async (bytes: Uint8Array): Promise<void> => {
    const fault = await faultOf(bytes, { unpackLimit: 50_000_000 });
    expect(fault?.kind).not.toBe('unexpected');
  };

  it('a workbook with bytes changed', async () => {
    const change = fc.tuple(fc.nat(WORKBOOK.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
        const bytes = Uint8Array.from(WORKBOOK);
        for (const [at, value] of changes) bytes[at] = value;
        await isFine(bytes);
      }),
      { numRuns: 500 },
    );
  });

  it('a workbook cut off', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(WORKBOOK.length), (length) => isFine(WORKBOOK.subarray(0, length))),
    );
  });

  it('parts with letters changed', async () => {
    const names = Object.keys(PARTS);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.nat(),
        fc.nat(4),
        fc.constantFrom('<', '>', '"', '/', '&', '', '9', '\0', '</row>', ']]>', 'å', '-1', '1e9'),
        async (name, position, removed, inserted) => {
          const content = String(PARTS[name]);
          const at = position % content.length;
          const changed = content.slice(0, at) + inserted + content.slice(at + removed);
          await isFine(withParts({ [name]: changed }));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('an OLE file of anything', async () => {
    const start = oleFile(['Root Entry', 'Workbook']).subarray(0, 8);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), (bytes) =>
        isFine(Buffer.concat([start, bytes])),
      ),
    );
  });
});
