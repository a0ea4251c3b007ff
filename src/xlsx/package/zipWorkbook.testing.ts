import { zip } from '@cj-tech-master/excelts/archive';
import type { RawTable, RawWorkbook } from '../../workbook/rawWorkbook';
import { readXlsxBytes } from '../reading/readXlsx';

/** Parts of a file by name; what they hold is up to the test. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A workbook in the words of the format, so that a test can say anything a program may write. */
export interface WorkbookSketch {
  readonly sheets: readonly SheetSketch[];
  /** `si` elements. */
  readonly strings?: string;
  /** What stands in the style sheet. */
  readonly styles?: string;
  /** What stands in the workbook part before its sheets, and behind them. */
  readonly beforeSheets?: string;
  readonly afterSheets?: string;
  readonly author?: string;
}

export interface SheetSketch {
  readonly name: string;
  /** `row` elements. */
  readonly rows: string;
  /** Whole `table` elements; see `table`. */
  readonly tables?: readonly string[];
  readonly state?: string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Zips parts into the bytes of a file. */
export function zipParts(parts: Parts): Uint8Array {
  const archive = zip();
  for (const [name, content] of Object.entries(parts)) archive.add(name, content);
  return archive.bytesSync();
}

/** A relationships part; targets by type, with ids rId1, rId2 and so on. */
export const relationships = (...targets: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="${PACKAGE}">${targets
    .map(([type, target], index) => {
      const full = type.includes('://') ? type : `${OFFICE}/${type}`;
      return `<Relationship Id="rId${index + 1}" Type="${full}" Target="${target}"/>`;
    })
    .join('')}</Relationships>`;

/** A `table` element with columns of the given names. */
export const table = (
  name: string,
  ref: string,
  columns: readonly string[],
  attributes = '',
): string =>
  `<table xmlns="${MAIN}" id="1" name="${name}" displayName="${name}" ref="${ref}" ${attributes}>` +
  `<tableColumns>${columns.map((column, index) => `<tableColumn id="${index + 1}" name="${column}"/>`).join('')}</tableColumns></table>`;

/** The parts of a workbook as Excel names them. */
export function workbookParts(sketch: WorkbookSketch): Record<string, string | Uint8Array> {
  const { sheets, strings, styles, author } = sketch;
  const parts: Record<string, string> = {
    '_rels/.rels': relationships(
      ['officeDocument', 'xl/workbook.xml'],
      [`${PACKAGE}/metadata/core-properties`, 'docProps/core.xml'],
    ),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${sketch.beforeSheets ?? ''}<sheets>${sheets
      .map(
        ({ name, state }, index) =>
          `<sheet name="${name}" sheetId="${index + 1}" state="${state ?? 'visible'}" r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets>${sketch.afterSheets ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles.xml'],
    ),
  };
  if (strings !== undefined)
    parts['xl/sharedStrings.xml'] = `<sst xmlns="${MAIN}">${strings}</sst>`;
  if (styles !== undefined) {
    parts['xl/styles.xml'] = `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`;
  }
  if (author !== undefined) {
    parts['docProps/core.xml'] =
      `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"><cp:lastModifiedBy>${author}</cp:lastModifiedBy></cp:coreProperties>`;
  }
  let tableCount = 0;
  sheets.forEach(({ rows, tables = [] }, index) => {
    const sheet = `sheet${index + 1}.xml`;
    parts[`xl/worksheets/${sheet}`] =
      `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
    if (tables.length === 0) return;
    const names = tables.map((content) => {
      const name = `table${++tableCount}.xml`;
      parts[`xl/tables/${name}`] = content;
      return ['table', `../tables/${name}`] as const;
    });
    parts[`xl/worksheets/_rels/${sheet}.rels`] = relationships(...names);
  });
  return parts;
}

/** The bytes of a workbook. */
export const zipWorkbook = (sketch: WorkbookSketch): Uint8Array => zipParts(workbookParts(sketch));

/** Reads bytes that must be a workbook. */
export async function readWorkbook(bytes: Uint8Array): Promise<RawWorkbook> {
  const result = await readXlsxBytes(bytes);
  if (result.kind === 'unreadable') throw new Error(JSON.stringify(result.fault));
  return result.workbook;
}

/** Reads the first table of a workbook. */
export async function readFirstTable(bytes: Uint8Array): Promise<RawTable> {
  const [first] = (await readWorkbook(bytes)).tables;
  if (first === undefined) throw new Error('no table');
  return first;
}
