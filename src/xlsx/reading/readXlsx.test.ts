import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readXlsx, readXlsxBytes } from './readXlsx';
import {
  readFirstTable,
  readWorkbook,
  relationships,
  table,
  workbookParts,
  zipParts,
  zipWorkbook,
  type Parts,
  type SheetSketch,
} from '../package/zipWorkbook.testing';

const sheet = (name: string, more: Partial<SheetSketch> = {}): SheetSketch => ({
  name,
  rows: '<row r="2"><c r="A2"><v>1</v></c></row>',
  tables: [table(`Tabell_${name}`, 'A1:A2', ['a'])],
  ...more,
});

const namesOf = async (bytes: Uint8Array): Promise<readonly string[]> =>
  (await readWorkbook(bytes)).tables.map(({ name }) => name);

describe('a workbook', () => {
  it('has the tables of all its sheets, in the order of the tabs, hidden ones too', async () => {
    const bytes = zipWorkbook({
      sheets: [
        sheet('Ö'),
        sheet('A', { state: 'hidden' }),
        sheet('_Tertial', { state: 'veryHidden' }),
        sheet('Tom', { tables: [] }),
      ],
    });
    const { tables } = await readWorkbook(bytes);
    expect(tables.map((found) => [found.sheet, found.name])).toEqual([
      ['Ö', 'Tabell_Ö'],
      ['A', 'Tabell_A'],
      ['_Tertial', 'Tabell__Tertial'],
    ]);
  });

  it('lists tables of the same name each for itself', async () => {
    const sheets = ['Mål', 'mål'].map((name, index) =>
      sheet(`Blad${index}`, { tables: [table(name, 'A1:A2', ['a'])] }),
    );
    expect(await namesOf(zipWorkbook({ sheets }))).toEqual(['Mål', 'mål']);
  });

  it('without tables has none', async () => {
    const workbook = await readWorkbook(zipWorkbook({ sheets: [sheet('A', { tables: [] })] }));
    expect(workbook).toEqual({ tables: [], date1904: false, lastAuthor: null });
  });

  it.each([
    ['<workbookPr/>', false],
    ['<workbookPr date1904="0"/>', false],
    ['<workbookPr date1904="1"/>', true],
    ['<workbookPr date1904="true"/>', true],
    ['<workbookPr date1904="1"/><x:workbookPr xmlns:x="urn:x"/>', true],
  ])('with %s', async (beforeSheets, date1904) => {
    const workbook = await readWorkbook(zipWorkbook({ sheets: [sheet('A')], beforeSheets }));
    expect(workbook.date1904).toBe(date1904);
  });

  it('says who saved it last', async () => {
    const { lastAuthor } = await readWorkbook(
      zipWorkbook({ sheets: [], author: ' Åsa &amp; Örjan ' }),
    );
    expect(lastAuthor).toBe('Åsa & Örjan');
  });

  it('knows the sheets that Tertial made', async () => {
    const { tables } = await readWorkbook(
      zipWorkbook({
        sheets: [sheet('A'), sheet('B'), sheet('_Tertial')],
        afterSheets:
          '<definedNames><definedName name="_tertial_sheet">"x"</definedName>' +
          '<definedName name="_tertial_sheet" localSheetId="1" hidden="1">"summering"</definedName></definedNames>',
      }),
    );
    expect(tables.map(({ generated }) => generated)).toEqual([false, true, true]);
  });
});

describe('cells that nobody can type in', () => {
  const styles =
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="0"><protection locked="0"/></xf></cellXfs>';
  const rows = '<row r="2"><c r="A2"><v>1</v></c><c r="B2" s="1"><v>2</v></c></row>';
  const tables = (attributes = '') => [table('Belopp', 'A1:B2', ['a', 'b'], attributes)];
  const read = async (sketch: Partial<SheetSketch>, protection = '') => {
    const parts = workbookParts({ sheets: [sheet('A', { rows, ...sketch })], styles });
    const part = 'xl/worksheets/sheet1.xml';
    const text = String(parts[part]).replace('</sheetData>', `</sheetData>${protection}`);
    const [found] = (await readWorkbook(zipParts({ ...parts, [part]: text }))).tables;
    return [found?.guard, found?.rows[0]?.cells.map(({ isUnlocked }) => isUnlocked)];
  };

  it.each([
    ['a protected sheet', '<sheetProtection sheet="1"/>', 'protected'],
    ['one whose protection is off', '<sheetProtection sheet="0" objects="1"/>', undefined],
    ['any other sheet', '', undefined],
  ])('are told by %s, but for those that a style unlocks', async (_, protection, guard) => {
    expect(await read({ tables: tables() }, protection)).toEqual([guard, [undefined, true]]);
  });

  it('are those of a table that a query fills', async () => {
    const own = { tables: tables('tableType="queryTable"') };
    expect(await read(own)).toEqual(['imported', [undefined, true]]);
  });
});

describe('a workbook from another program than Excel', () => {
  const parts = workbookParts({ sheets: [sheet('A')] });
  const withParts = (changes: Parts): Uint8Array => zipParts({ ...parts, ...changes });

  it('may use other folders and absolute targets', async () => {
    const moved: Record<string, string | Uint8Array> = {
      '_rels/.rels': relationships(['officeDocument', '/bok/arbetsbok.xml']),
      'bok/arbetsbok.xml': parts['xl/workbook.xml'] ?? '',
      'bok/_rels/arbetsbok.xml.rels': relationships(['worksheet', '/blad%20ett.xml']),
      'Blad ett.xml': parts['xl/worksheets/sheet1.xml'] ?? '',
      '_rels/blad ett.xml.rels': relationships(['table', 'bok/../x/./t.xml']),
      'x/t.xml': parts['xl/tables/table1.xml'] ?? '',
    };
    expect(await namesOf(zipParts(moved))).toEqual(['Tabell_A']);
  });

  it('may put a prefix on every element', async () => {
    const prefixed: Record<string, string | Uint8Array> = {};
    for (const [name, content] of Object.entries(parts)) {
      prefixed[name] = name.endsWith('.rels')
        ? content
        : String(content)
            .replace(/<(\/?)(?=\w)/g, '<$1x:')
            .replace('xmlns=', 'xmlns:x=')
            .replace(/r:id/g, 'rel:id')
            .replace('xmlns:r=', 'xmlns:rel=');
    }
    const found = await readFirstTable(zipParts(prefixed));
    expect([found.name, found.rows.length]).toEqual(['Tabell_A', 1]);
  });

  it('may be strict', async () => {
    const strict = Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        String(content)
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            'http://purl.oclc.org/ooxml/officeDocument/relationships',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
            'http://purl.oclc.org/ooxml/spreadsheetml/main',
          ),
      ]),
    );
    expect(await namesOf(zipParts(strict))).toEqual(['Tabell_A']);
  });

  it('may hold chart sheets, links out of the file and pointers to nothing', async () => {
    const bytes = withParts({
      'xl/workbook.xml': String(parts['xl/workbook.xml']).replace(
        '<sheets>',
        '<sheets><sheet name="Diagram" sheetId="7" r:id="rId2"/><sheet name="Lös" sheetId="9"/>',
      ),
      'xl/_rels/workbook.xml.rels': relationships(
        ['worksheet', 'worksheets/sheet1.xml'],
        ['chartsheet', 'worksheets/sheet1.xml'],
        ['theme', 'theme/finns-inte.xml'],
        ['externalLink" TargetMode="External', 'file:///C:/annan.xlsx'],
      ),
    });
    expect(await namesOf(bytes)).toEqual(['Tabell_A']);
  });

  it.each(['utf-16le', 'utf-16be', 'bom', 'latin1'])('may be encoded as %s', async (encoding) => {
    const original = '<?xml version="1.0" encoding="ISO-8859-1"?>' + table('Mål', 'A1:A2', ['Å']);
    const encoded: Readonly<Record<string, Buffer>> = {
      'utf-16le': Buffer.from(`\ufeff${original}`, 'utf16le'),
      'utf-16be': Buffer.from(`\ufeff${original}`, 'utf16le').swap16(),
      bom: Buffer.from(`\ufeff${table('Mål', 'A1:A2', ['Å'])}`),
      latin1: Buffer.from(original, 'latin1'),
    };
    const found = await readFirstTable(
      withParts({ 'xl/tables/table1.xml': encoded[encoding] ?? '' }),
    );
    expect([found.name, found.headers]).toEqual(['Mål', ['Å']]);
  });

  it('keeps letters that fall on the border of two pieces', async () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, index) =>
        `<row r="${index + 2}"><c r="A${index + 2}" t="inlineStr"><is><t>${'åäö€😀'.repeat(1 + (index % 3))}</t></is></c></row>`,
    ).join('');
    const found = await readFirstTable(
      zipWorkbook({ sheets: [sheet('A', { rows, tables: [table('T', 'A1:A20001', ['a'])] })] }),
    );
    expect(new Set(found.rows.map(({ cells }) => cells[0]?.value))).toEqual(
      new Set(['åäö€😀', 'åäö€😀åäö€😀', 'åäö€😀åäö€😀åäö€😀']),
    );
  });
});

it('sheets without tables are not unpacked', async () => {
  const parts = workbookParts({ sheets: [sheet('A'), sheet('B', { tables: [] })] });
  const bytes = zipParts({ ...parts, 'xl/worksheets/sheet2.xml': 'inte xml' });
  expect(await namesOf(bytes)).toEqual(['Tabell_A']);
});

describe('a path', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tertial-read-'));
    writeFileSync(join(folder, 'rätt.xlsx'), zipWorkbook({ sheets: [sheet('A')] }));
    writeFileSync(join(folder, 'tom.xlsx'), '');
    mkdirSync(join(folder, 'mapp.xlsx'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('to a workbook gives the same as its bytes', async () => {
    const fromBytes = await readXlsxBytes(zipWorkbook({ sheets: [sheet('A')] }));
    expect(await readXlsx(join(folder, 'rätt.xlsx'))).toEqual(fromBytes);
  });

  it.each([
    ['finns inte.xlsx', { kind: 'missing' }],
    ['rätt.xlsx/mer', { kind: 'missing' }],
    ['mapp.xlsx', { kind: 'isFolder' }],
    ['tom.xlsx', { kind: 'empty' }],
    ['noll\0.xlsx', { kind: 'notOpened', code: 'ERR_INVALID_ARG_VALUE' }],
  ])('%j', async (name, fault) => {
    expect(await readXlsx(join(folder, name))).toEqual({ kind: 'unreadable', fault });
  });
});
