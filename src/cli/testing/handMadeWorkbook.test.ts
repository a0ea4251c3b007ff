import { describe, expect, test } from '@jest/globals';
import {
  relationships,
  table as tableElement,
  workbookParts,
  zipParts,
} from '../../xlsx/package/zipWorkbook.testing';
import { faultsOf } from './otherWorkbooks.testing';
import { smallReport, type SmallTable, type Value } from './smallReport.testing';

const LETTERS = 'ABCDEFGHIJKLMNOP';
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const inline = (text: string): string => `<is><t xml:space="preserve">${escaped(text)}</t></is>`;
/** Japanese Excel keeps how a text is read beside it: no part of the text. */
const phonetic = (text: string): string =>
  `<is><r><t>${escaped(text.slice(0, 2))}</t></r><r><rPr><b/></rPr><t xml:space="preserve">${escaped(text.slice(2))}</t></r><rPh sb="0" eb="1"><t>läses</t></rPh></is>`;

/** Variances as one shared formula with stored results, as Excel writes a filled column. */
function cell(
  value: Value,
  at: string,
  column: string,
  first: boolean,
  say: typeof inline,
): string {
  if (value === null) return `<c r="${at}"/>`;
  if (typeof value === 'string') return `<c r="${at}" t="inlineStr">${say(value)}</c>`;
  if (column !== 'Avvikelse') return `<c r="${at}"><v>${value}</v></c>`;
  const formula = first ? '<f t="shared" ref="E2:E99" si="0">C2-B2</f>' : '<f t="shared" si="0"/>';
  return `<c r="${at}">${formula}<v>${value}</v></c>`;
}

const sheetOf = ({ name, columns, rows }: SmallTable, say: typeof inline, attributes: string) => {
  const lines: readonly (readonly Value[])[] = [columns, ...rows];
  const ref = `A1:${LETTERS[columns.length - 1] ?? ''}${lines.length}`;
  const xml = lines.map((line, index) => {
    const cells = line.map((value, at) =>
      cell(value, `${LETTERS[at] ?? ''}${index + 1}`, columns[at] ?? '', index === 1, say),
    );
    return `<row r="${index + 1}" ${attributes}>${cells.join('')}</row>`;
  });
  return { name, rows: xml.join(''), tables: [tableElement(name, ref, columns)] };
};

const partsOf = (say = inline, attributes = '', state = 'visible') =>
  workbookParts({
    sheets: smallReport('T1').map((small) => ({ ...sheetOf(small, say, attributes), state })),
  });

describe('a report that agrees with itself has no fault in a file made by hand', () => {
  test('inline strings, shared formulas and no filter', async () => {
    expect(await faultsOf(zipParts(partsOf()))).toEqual([]);
  });

  test('runs of text and how they are read', async () => {
    expect(await faultsOf(zipParts(partsOf(phonetic)))).toEqual([]);
  });

  test('hidden rows and hidden sheets', async () => {
    expect(await faultsOf(zipParts(partsOf(inline, 'hidden="1"', 'veryHidden')))).toEqual([]);
  });

  test('protected sheets with merged cells beside the table', async () => {
    const parts = Object.entries(partsOf()).map(([name, xml]) => [
      name,
      String(xml).replace(
        '</sheetData>',
        '</sheetData><sheetProtection sheet="1" password="CC1A"/><mergeCells count="1"><mergeCell ref="R1:T3"/></mergeCells>',
      ),
    ]);
    expect(await faultsOf(zipParts(Object.fromEntries(parts) as Record<string, string>))).toEqual(
      [],
    );
  });

  test('the strict dialect, targets from the root', async () => {
    const parts = Object.entries(partsOf()).map(([name, xml]) => [
      name,
      String(xml)
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        )
        .replaceAll('Target="../', 'Target="/xl/')
        .replaceAll('Target="worksheets', 'Target="/xl/worksheets'),
    ]);
    expect(await faultsOf(zipParts(Object.fromEntries(parts) as Record<string, string>))).toEqual(
      [],
    );
  });
});

test('a formula without a stored result asks for Excel, once for each cell', async () => {
  const sheet = 'xl/worksheets/sheet2.xml';
  const parts = partsOf();
  const bare = String(parts[sheet]).replace(/(<f t="shared" si="0"\/>)<v>[^<]*<\/v>/, '$1');
  const faults = await faultsOf(zipParts({ ...parts, [sheet]: bare }));
  expect(faults).toEqual(['error STR-03|Driftbudget|Intäkter|Avvikelse E3']);
});

test('an Excel error is told where it stands, and nothing more', async () => {
  const sheet = 'xl/worksheets/sheet2.xml';
  const parts = partsOf();
  const broken = String(parts[sheet]).replace(
    '<c r="D2"><v>449500</v></c>',
    '<c r="D2" t="e"><v>#REF!</v></c>',
  );
  const faults = await faultsOf(zipParts({ ...parts, [sheet]: broken }));
  expect(faults).toEqual(['error STR-08|Driftbudget|Kostnader|Prognos D2']);
});

test('a part that is gone is told, not passed over', async () => {
  const parts = partsOf();
  const rels = relationships(['table', '../tables/borta.xml']);
  const bytes = zipParts({ ...parts, 'xl/worksheets/_rels/sheet5.xml.rels': rels });
  await expect(faultsOf(bytes)).rejects.toThrow(/Filen är skadad i delen xl\/tables\/borta\.xml/);
});
