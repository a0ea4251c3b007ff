import { MAIN, OFFICE_RELATIONSHIPS } from '../package/dialect';
import type { PackageEdit } from '../package/packageEdit';
import { readRelationships, type Relationship } from '../package/relationships';
import { XmlEdit } from '../package/xmlEdit';
import { escapeXml, XML_DECLARATION } from '../package/xmlText';
import { childOf, prefixOf, xmlTree } from '../package/xmlTree';
import type { ZipPackage } from '../package/zipPackage';

/** The package that sheets and tables are added to. */
export interface LoggedPackage {
  readonly zip: ZipPackage;
  readonly edit: PackageEdit;
  readonly mainPart: string;
  readonly relationships: readonly Relationship[];
}

export const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const EMPTY_SHEET = `${XML_DECLARATION}<worksheet xmlns="${MAIN}"><sheetData></sheetData></worksheet>`;

/** Adds the sheet behind all others, so that nothing that counts tabs has to be changed. */
export async function addSheet(
  edit: PackageEdit,
  mainPart: string,
  { name, state }: { readonly name: string; readonly state: 'visible' | 'hidden' | 'veryHidden' },
): Promise<string> {
  const folder = mainPart.slice(0, mainPart.lastIndexOf('/') + 1);
  const part = await edit.add(
    `${folder}worksheets/sheet`,
    `${SPREADSHEET}.worksheet+xml`,
    EMPTY_SHEET,
  );
  const id = await edit.relate(mainPart, 'worksheet', part);
  const text = (await edit.text(mainPart)) ?? '';
  const sheets = childOf(xmlTree(text), 'sheets');
  if (!sheets) throw new Error('a workbook without sheets');
  const ids = sheets.children.map(({ attributes }) => Number(attributes.sheetId));
  const visible = state === 'visible' ? '' : ` state="${state}"`;
  const change = new XmlEdit(text);
  change.append(
    sheets,
    `<${prefixOf(sheets)}sheet xmlns:r="${OFFICE_RELATIONSHIPS}" name="${escapeXml(name)}" sheetId="${Math.max(0, ...ids) + 1}"${visible} r:id="${id}"/>`,
  );
  edit.set(mainPart, change.done());
  return part;
}

/** Tables are numbered through the whole workbook. */
export async function lastTableId({ zip, edit, relationships }: LoggedPackage): Promise<number> {
  let last = 0;
  for (const { type, part } of relationships) {
    if (type !== 'worksheet') continue;
    for (const table of await readRelationships(zip, part)) {
      if (table.type !== 'table') continue;
      const { id } = xmlTree((await edit.text(table.part)) ?? '').attributes;
      last = Math.max(last, Number(id) || 0);
    }
  }
  return last;
}
