import { XmlEdit } from './xmlEdit';
import { prefixOf, type XmlNode } from './xmlTree';

/** Whether what is written is a workbook, or a template that new workbooks begin from. */
export type Kind = 'workbook' | 'template';

const SHEET = /(spreadsheetml\.|ms-excel\.)(?:sheet|template)(\.(?:macroEnabled\.)?main\+xml)$/;

/**
 * Says of the workbook part that it is a workbook, or a template; whether it holds macros stays.
 *
 * @param text the part that says what each part holds, and its root.
 */
export function withMainType(text: string, root: XmlNode, mainPart: string, kind: Kind): string {
  const own = root.children.find(
    ({ attributes }) => attributes.PartName?.toLowerCase() === `/${mainPart}`.toLowerCase(),
  );
  const ending = mainPart.slice(mainPart.lastIndexOf('.') + 1).toLowerCase();
  const usual = root.children.find(
    ({ attributes }) => attributes.Extension?.toLowerCase() === ending,
  );
  const before = (own ?? usual)?.attributes.ContentType ?? '';
  const type = before.replace(SHEET, `$1${kind === 'workbook' ? 'sheet' : 'template'}$2`);
  if (type === before) return text;
  const edit = new XmlEdit(text);
  if (own) edit.setAttribute(own, 'ContentType', type);
  else {
    edit.append(root, `<${prefixOf(root)}Override PartName="/${mainPart}" ContentType="${type}"/>`);
  }
  return edit.done();
}
