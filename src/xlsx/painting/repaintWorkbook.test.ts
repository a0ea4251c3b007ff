import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { TABLE_NAMES } from '../../report/tables';
import { SHEET_IDS } from '../../sheets/sheets';
import { paint, tryPaint } from './paint.testing';
import { changed, exampleBytes, partIn, partsIn } from '../writing/richWorkbook.testing';
import { ALL_TABLES } from '../../report/tables';

// Whole workbooks are written and read: a machine with much else to do takes its time.
jest.setTimeout(60_000);

let example: Uint8Array;
let painted: Uint8Array;
beforeAll(async () => {
  example = await exampleBytes();
  painted = await paint(example);
});

const WORKBOOK = 'xl/workbook.xml';
const tabsIn = async (bytes: Uint8Array): Promise<(string | undefined)[]> =>
  [...(await partIn(bytes, WORKBOOK)).matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(
    ([, name]) => name,
  );
/** The part of the sheet that is painted last: the control report. */
const CONTROL = `xl/worksheets/sheet${TABLE_NAMES.length + SHEET_IDS.length}.xml`;
const LAST_TAB = TABLE_NAMES.length + SHEET_IDS.length - 1;

describe('a sheet that Tertial made before', () => {
  test('is found by its mark wherever it was moved, whatever it is called now', async () => {
    const moved = await changed(painted, {
      [WORKBOOK]: (text) => {
        const tab = /<sheet [^>]*name="Kontrollrapport"[^>]*\/>/.exec(text)![0];
        const renamed = tab.replace('name="Kontrollrapport"', 'name="Min kontroll"');
        return text
          .replace(tab, '')
          .replace('<sheets>', `<sheets>${renamed}`)
          .replace(
            /localSheetId="(\d+)"/g,
            (_, index: string) =>
              `localSheetId="${Number(index) === LAST_TAB ? 0 : Number(index) + 1}"`,
          )
          .replaceAll("'Kontrollrapport'!", "'Min kontroll'!");
      },
    });
    const again = await paint(moved);
    expect(await tabsIn(again)).toEqual(await tabsIn(moved));
    expect((await tabsIn(again))[0]).toBe('Min kontroll');
    expect(await partIn(again, WORKBOOK)).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Min kontroll'!$4:$4</definedName>`,
    );
    expect(await partsIn(again)).toEqual(await partsIn(moved));
  });

  test('has its chart point at the name it has now', async () => {
    const renamed = await changed(painted, {
      [WORKBOOK]: (text) => text.replaceAll('Bilaga 3 Verksamheter', 'Områden'),
    });
    const charts = (await partsIn(renamed)).filter((name) => name.includes('charts/chart'));
    const again = await paint(renamed);
    const texts = await Promise.all(charts.map((name) => partIn(again, name)));
    const own = texts.filter((text) => text.includes("'Områden'!"));
    expect(own).toHaveLength(1);
    expect(own[0]).toContain("'Områden'!$B$34:$B$41");
    expect(await partsIn(again)).toEqual(await partsIn(renamed));
  });

  test('keeps what a user has drawn on it beside the chart', async () => {
    const drawing = (await partsIn(painted)).find((name) =>
      /drawings\/drawing\d+\.xml$/.test(name),
    )!;
    const own =
      '<xdr:absoluteAnchor><xdr:sp><xdr:nvSpPr><xdr:cNvPr id="9" name="Pil"/></xdr:nvSpPr></xdr:sp></xdr:absoluteAnchor>';
    const drawn = await changed(painted, {
      [drawing]: (text) => text.replace('</xdr:wsDr>', `${own}</xdr:wsDr>`),
    });
    const text = await partIn(await paint(drawn), drawing);
    expect(text).toContain(own);
    expect(text.match(/<c:chart /g)).toHaveLength(1);
  });

  test('keeps the colour of its tab and its protection', async () => {
    const dressed = await changed(painted, {
      [CONTROL]: (text) =>
        text
          .replace('<sheetPr>', '<sheetPr><tabColor rgb="FF00B050"/>')
          .replace('</sheetData>', '</sheetData><sheetProtection sheet="1" objects="1"/>'),
    });
    const text = await partIn(await paint(dressed), CONTROL);
    expect(text).toContain('<sheetPr><tabColor rgb="FF00B050"/><pageSetUpPr');
    expect(text).toContain('</sheetData><sheetProtection sheet="1" objects="1"/>');
  });
});

test('of a copied sheet the one that stands first keeps the mark', async () => {
  const copied = await changed(painted, {
    [WORKBOOK]: (text) =>
      text
        .replace(
          '</sheets>',
          '<sheet xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" name="Kontrollrapport (2)" sheetId="99" r:id="rId99"/></sheets>',
        )
        .replace(
          '</definedNames>',
          `<definedName name="_tertial_sheet" localSheetId="${LAST_TAB + 1}" hidden="1">"kontrollrapport"</definedName></definedNames>`,
        ),
    'xl/_rels/workbook.xml.rels': (text) =>
      text.replace(
        '</Relationships>',
        `<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="/${CONTROL}"/></Relationships>`,
      ),
  });
  const again = await paint(copied);
  const marks = (await partIn(again, WORKBOOK)).match(/_tertial_sheet" localSheetId="\d+"/g);
  expect(marks).toHaveLength(SHEET_IDS.length);
  expect(marks).not.toContain(`_tertial_sheet" localSheetId="${LAST_TAB + 1}"`);
  expect((await tabsIn(again)).at(-1)).toBe('Kontrollrapport (2)');
});

test('the mark of a later Tertial is left alone', async () => {
  const name =
    '<definedName name="_tertial_sheet" localSheetId="3" hidden="1">"framtid"</definedName>';
  const later = await changed(painted, {
    [WORKBOOK]: (text) => text.replace('</definedNames>', `${name}</definedNames>`),
  });
  expect(await partIn(await paint(later), WORKBOOK)).toContain(name);
});

/** The report sheets stand after the tables, counted from 0. */
const FIRST = ALL_TABLES.length;

describe('a sheet that is added between others', () => {
  test('takes its place in their order, and every name stays with its own sheet', async () => {
    const two = await paint(example, { ids: ['driftbudget', 'kontrollrapport'] });
    const all = await paint(two, { ids: ['balansrakning'] });
    expect((await tabsIn(all)).slice(-3)).toEqual([
      'Bilaga 1 Driftbudget',
      'Bilaga 2 Balansräkning',
      'Kontrollrapport',
    ]);
    const workbook = await partIn(all, WORKBOOK);
    expect(workbook).toContain(`localSheetId="${FIRST + 2}">'Kontrollrapport'!$4:$4<`);
    expect(workbook).toContain(`localSheetId="${FIRST + 1}">'Bilaga 2 Balansräkning'!$4:$4<`);
    expect(workbook).toContain(`localSheetId="${FIRST}">'Bilaga 1 Driftbudget'!$4:$4<`);
  });

  test('leaves the tab in sight in sight', async () => {
    const two = await paint(example, { ids: ['driftbudget', 'kontrollrapport'] });
    const seen = await changed(two, {
      [WORKBOOK]: (text) =>
        text.replace(
          '<sheets>',
          `<bookViews><workbookView activeTab="${FIRST + 1}"/></bookViews><sheets>`,
        ),
    });
    const all = await paint(seen, { ids: ['balansrakning'] });
    expect(await partIn(all, WORKBOOK)).toContain(`<workbookView activeTab="${FIRST + 2}"/>`);
  });
});

test('a sheet of the user with the same name is left alone, and nothing is written', async () => {
  const own = await changed(example, {
    [WORKBOOK]: (text) => text.replace('name="Texter"', 'name="KONTROLLRAPPORT"'),
  });
  expect(await tryPaint(own)).toEqual({ kind: 'nameTaken', names: ['Kontrollrapport'] });
  expect(await tryPaint(own, { ids: ['driftbudget'] })).toMatchObject({ kind: 'painted' });
});

describe('what a user has written in the yellow column', () => {
  const KEY = 'FND-04|Summering|Utgående resultatfond|Avvikelse';
  const rowOf = (text: string) =>
    new RegExp(`<c r="M(\\d+)"[^>]*><is><t[^>]*>${KEY.replaceAll('|', '\\|')}<`).exec(text)![1]!;
  const write = (row: string, words: string) => (text: string) =>
    text.replace(
      new RegExp(`<c r="L${row}"( s="\\d+")/>`),
      `<c r="L${row}"$1 t="inlineStr"><is><t>${words}</t></is></c>`,
    );

  test('stays beside its row when the sheet is made again', async () => {
    const row = rowOf(await partIn(painted, CONTROL));
    const written = await changed(painted, { [CONTROL]: write(row, '=Rättas &amp; kontrolleras') });
    const text = await partIn(await paint(written), CONTROL);
    expect(text).toContain(
      `<c r="L${row}" s="${/r="L5" s="(\d+)"/.exec(text)![1]}" t="inlineStr"><is><t xml:space="preserve">=Rättas &amp; kontrolleras</t>`,
    );
    expect(await paint(written)).toEqual(await paint(await paint(written)));
  });

  test('is kept even where the column of keys was deleted, or beside no row', async () => {
    const lost = await changed(painted, {
      [CONTROL]: write('6', 'Viktigt'),
      [WORKBOOK]: (text) => text.replace(/(_tertial_keys"[^>]*>)[^<]*</g, '$1#REF!<'),
    });
    const text = await partIn(await paint(lost), CONTROL);
    expect(text).toContain('Viktigt');
    expect(text).toContain('Anmärkningen finns inte längre (rad 6)');
  });
});

describe('workbooks of other programs', () => {
  test('that put a prefix before every element', async () => {
    const prefixed = await changed(example, {
      [WORKBOOK]: (text) =>
        text
          .replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:')
          .replace(
            'xmlns="http://schemas.openxmlformats.org/spreadsheetml',
            'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml',
          ),
    });
    const workbook = await partIn(await paint(prefixed), WORKBOOK);
    expect(workbook).toMatch(/<x:sheet [^>]*name="Kontrollrapport"/);
    expect(workbook).toMatch(/<x:definedName name="_tertial_sheet"/);
    expect(await paint(await paint(prefixed))).toEqual(await paint(prefixed));
  });

  test('that hold no styles', async () => {
    const bare = await changed(example, {
      'xl/_rels/workbook.xml.rels': (text) =>
        text.replace(/<Relationship [^>]*\/styles"[^>]*>/, ''),
    });
    expect(await partIn(await paint(bare), 'xl/_rels/workbook.xml.rels')).toContain('/styles"');
  });

  test('that are saved as Strict Open XML', async () => {
    const strict = await changed(example, {
      [WORKBOOK]: (text) =>
        text.replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        ),
    });
    const again = await paint(strict);
    expect(await partIn(again, CONTROL)).toContain(
      'xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"',
    );
    expect(await partIn(again, CONTROL)).not.toContain('schemas.openxmlformats.org');
  });

  test('that are no workbooks', async () => {
    const { paintWorkbook } = await import('./paintWorkbook');
    const never = () => {
      throw new Error('nothing to plan');
    };
    expect(await paintWorkbook(Buffer.from('hej'), ['driftbudget'], never)).toMatchObject({
      kind: 'unreadable',
      fault: { kind: 'notZip' },
    });
  });
});

test('text never becomes a formula', async () => {
  const hostile = await changed(example, {
    'xl/sharedStrings.xml': (text) => text.replace('>Upphandling<', '>=cmd|calc!A1<'),
  });
  const all = await paint(hostile, { ids: ['verksamheter'] });
  const sheet = await partIn(all, `xl/worksheets/sheet${TABLE_NAMES.length + 1}.xml`);
  expect(sheet).toContain('t="inlineStr"><is><t xml:space="preserve">=cmd|calc!A1</t></is>');
  expect(sheet).not.toMatch(/<f>[^<]*cmd/);
});
