import { columnLetters, columnOf } from '../../report/address';
import type { Parts } from '../package/zipWorkbook.testing';
import {
  changedCells,
  changedParts,
  kindOf,
  sharedItems,
  SHEETS,
  STRINGS,
  textOf,
  WORKBOOK,
  type WorkbookKind,
} from './parts.testing';

const attribute = (attributes: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];

const valueIn = (content: string): string => /<v>([^<]*)<\/v>/.exec(content)?.[1] ?? '';

/** The styles whose cells show a date. */
function dateStyles(parts: Parts): ReadonlySet<string> {
  const styles = textOf(parts, 'xl/styles.xml');
  const date = /numFmtId="(\d+)" formatCode="yyyy/.exec(styles)?.[1] ?? '14';
  const list = /<cellXfs[^>]*>([^]*?)<\/cellXfs>/.exec(styles)?.[1] ?? '';
  const found = [...list.matchAll(/<xf [^>]*numFmtId="(\d+)"/g)].flatMap(([, id], index) =>
    id === date ? [String(index)] : [],
  );
  return new Set(found);
}

/** Changes the cells that hold a date. */
function changedDates(parts: Parts, change: (attributes: string, serial: number) => string): Parts {
  const styles = dateStyles(parts);
  return changedCells(parts, (attributes, content) => {
    const value = valueIn(content);
    const isDate = styles.has(attribute(attributes, 's') ?? '') && /^\d+$/.test(value);
    return isDate ? change(attributes, Number(value)) : `<c${attributes}>${content}</c>`;
  });
}

/** Changes the cells that name a shared string, given its elements. */
function changedTexts(parts: Parts, change: (attributes: string, item: string) => string): Parts {
  const items = sharedItems(parts);
  return changedCells(parts, (attributes, content) =>
    attribute(attributes, 't') === 's'
      ? change(attributes.replace(' t="s"', ''), items[Number(valueIn(content))] ?? '')
      : `<c${attributes}>${content}</c>`,
  );
}

const isoOf = (serial: number): string =>
  new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);

/** Changes the cells that hold a number. */
const changedNumbers = (parts: Parts, change: (value: string) => string): Parts =>
  changedCells(parts, (attributes, content) =>
    attribute(attributes, 't') === undefined
      ? `<c${attributes}>${content.replace(/<v>([^<]*)<\/v>/, (_, value: string) => change(value))}</c>`
      : `<c${attributes}>${content}</c>`,
  );

/** Cells to the right of every table, which Tertial must pass by. */
const beside = (parts: Parts, cells: string): Parts =>
  changedParts(parts, SHEETS, (text) =>
    text.replace(/(<row r="5"[^>]*>[^]*?)(<\/row>)/, `$1${cells}$2`),
  );

/** Leaves out where cells, and rows, stand: they follow on the one before. */
function withoutPlaces(text: string, what: 'rows' | 'cells' | 'both'): string {
  let row = 0;
  return text.replace(
    /<row r="(\d+)"([^>]*?)(?:\/>|>([^]*?)<\/row>)/g,
    (_, r: string, rest: string, content?: string) => {
      const cells = content ?? '';
      const gap = what === 'cells' ? '' : '<row/>'.repeat(Number(r) - row - 1);
      row = Number(r);
      const number = what === 'cells' ? ` r="${r}"` : '';
      return `${gap}<row${number}${rest}>${what === 'rows' ? cells : withoutColumns(cells)}</row>`;
    },
  );
}

function withoutColumns(cells: string): string {
  let column = 0;
  return cells.replace(/<c r="([A-Z]+)\d+"/g, (_, letters: string) => {
    const gap = '<c/>'.repeat(columnOf(letters) - column - 1);
    column = columnOf(letters);
    return `${gap}<c`;
  });
}

/** Ways to write the same cells. */
export const CELL_KINDS: readonly WorkbookKind[] = [
  kindOf('dates counted from 1904', (parts) =>
    changedDates(
      changedParts(parts, WORKBOOK, (text) =>
        text.replace('<workbookPr ', '<workbookPr date1904="true" '),
      ),
      (attributes, serial) => `<c${attributes}><v>${serial - 1462}</v></c>`,
    ),
  ),
  kindOf('dates as ISO text', (parts) =>
    changedDates(
      parts,
      (attributes, serial) => `<c${attributes} t="d"><v>${isoOf(serial)}T00:00:00</v></c>`,
    ),
  ),
  kindOf('text in the cells', (parts) =>
    changedTexts(parts, (attributes, item) => `<c${attributes} t="inlineStr"><is>${item}</is></c>`),
  ),
  kindOf('text as results', (parts) =>
    changedTexts(parts, (attributes, item) => {
      const text = /<t[^>]*>([^]*)<\/t>/.exec(item)?.[1] ?? '';
      return `<c${attributes} t="str"><v xml:space="preserve">${text}</v></c>`;
    }),
  ),
  kindOf('runs of text, and how they are read', (parts) =>
    changedParts(parts, STRINGS, (text) =>
      text.replace(
        /<si><t([^>]*)>([^<]{2,})<\/t><\/si>/g,
        (_, rest: string, whole: string) =>
          `<si><r><t xml:space="preserve">${whole.slice(0, 1)}</t></r><r><rPr><b/><sz val="11"/></rPr><t xml:space="preserve"${rest.replace(/ xml:space="\w+"/, '')}>${whole.slice(1)}</t></r><rPh sb="0" eb="1"><t>läses</t></rPh><phoneticPr fontId="1"/></si>`,
      ),
    ),
  ),
  kindOf('shared strings without counts, some never used', (parts) =>
    changedParts(parts, STRINGS, (text) =>
      text
        .replace(/ (?:unique)?[cC]ount="\d+"/g, '')
        .replace('</sst>', '<si/><si><t/></si><si><t>oanvänd</t></si></sst>'),
    ),
  ),
  kindOf('numbers with exponents', (parts) =>
    changedNumbers(parts, (value) =>
      Number.isFinite(Number(value))
        ? `<v>${Number(value).toExponential()}</v>`
        : `<v>${value}</v>`,
    ),
  ),
  kindOf('numbers with the noise of binary sums', (parts) =>
    changedNumbers(parts, (value) =>
      /^\d{1,3}\.\d$/.test(value) ? `<v>${value}000000000000004</v>` : `<v>${value}</v>`,
    ),
  ),
  kindOf('numbers that say so', (parts) =>
    changedCells(parts, (attributes, content) =>
      attribute(attributes, 't') === undefined && content !== ''
        ? `<c${attributes} t="n">${content}</c>`
        : `<c${attributes}>${content}</c>`,
    ),
  ),
  kindOf('space around values', (parts) =>
    changedNumbers(parts, (value) => `<v xml:space="preserve"> ${value}\n</v>`),
  ),
  kindOf('cells without places', (parts) =>
    changedParts(parts, SHEETS, (text) => withoutPlaces(text, 'cells')),
  ),
  kindOf('rows without numbers', (parts) =>
    changedParts(parts, SHEETS, (text) => withoutPlaces(text, 'rows')),
  ),
  kindOf('neither places nor numbers', (parts) =>
    changedParts(parts, SHEETS, (text) => withoutPlaces(text, 'both')),
  ),
  kindOf('places in small letters', (parts) =>
    changedParts(parts, SHEETS, (text) =>
      text.replace(/<c r="([A-Z]+)/g, (whole) => whole.toLowerCase()),
    ),
  ),
  kindOf('attributes of later versions', (parts) =>
    changedParts(parts, SHEETS, (text) =>
      text
        .replace(/<row /g, '<row x14ac:dyDescent="0.25" customFormat="1" s="1" ')
        .replace(/<c r="([A-Z]+\d+)"/g, '<c ph="1" r="$1" cm="0"'),
    ),
  ),
  kindOf('a dimension that is wrong', (parts) =>
    changedParts(parts, SHEETS, (text) =>
      text.replace(/<dimension ref="[^"]*"\/>/, '<dimension ref="A1"/>'),
    ),
  ),
  kindOf('blank cells with a style to the right and beneath', (parts) =>
    changedParts(parts, SHEETS, (text) =>
      text.replace(
        '</sheetData>',
        '<row r="9000"><c r="A9000" s="1"/><c r="XFD9000" s="1"/></row></sheetData>',
      ),
    ),
  ),
  kindOf('shared and array formulas beside the tables', (parts) =>
    beside(
      parts,
      '<c r="AA5"><f t="shared" ref="AA5:AA9" si="0">B5*2</f><v>1</v></c><c r="AB5"><f t="shared" si="0"/><v>1</v></c><c r="AC5"><f t="array" ref="AC5:AC6">SUM(B5:B6)</f><v>1</v></c><c r="AD5"><f t="dataTable" ref="AD5" dt2D="1" r1="A1" r2="A2"/><v>1</v></c>',
    ),
  ),
  kindOf('errors, truth values and great numbers beside the tables', (parts) =>
    beside(
      parts,
      '<c r="AA5" t="e"><v>#REF!</v></c><c r="AB5" t="b"><v>1</v></c><c r="AC5"><v>1.7976931348623157E308</v></c><c r="AD5"><v>4.9E-324</v></c><c r="AE5" t="e" vm="1"><v>#VALUE!</v></c>',
    ),
  ),
  kindOf('a header that is said not to be one', (parts) =>
    changedParts(parts, /^xl\/tables\//, (text) =>
      text.replace('<table ', '<table headerRowCount="0" '),
    ),
  ),
  kindOf('styles that there are not', (parts) => {
    const others = Object.fromEntries(
      Object.entries(parts).filter(([name]) => name !== 'xl/styles.xml'),
    );
    const without = changedParts(others, /^xl\/_rels\/workbook|^\[Content/, (text) =>
      text
        .replace(/<Relationship [^>]*styles\.xml"[^>]*\/>/, '')
        .replace(/<Override PartName="\/xl\/styles\.xml"[^>]*\/>/, ''),
    );
    return changedParts(without, SHEETS, (text) => text.replace(/ s="(\d)"/g, ' s="4$1"'));
  }),
  kindOf('a table that names its cells absolutely', (parts) =>
    changedParts(parts, /^xl\/tables\//, (text) =>
      text.replace(/(<table [^>]*ref=")([A-Z]+)(\d+):([A-Z]+)(\d+)/, (_, start: string, ...at) => {
        const [left = '', top = '', right = '', bottom = ''] = at as string[];
        return `${start}${columnLetters(columnOf(left))}${top}:${right.toLowerCase()}${bottom}`;
      }),
    ),
  ),
];
