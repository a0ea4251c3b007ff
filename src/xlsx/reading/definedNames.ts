import type { DefinedName } from '../../adopt/grid/adoptWorkbook';
import { scanXml } from '../package/scanXml';
import type { ZipPackage } from '../package/zipPackage';

/** The names that the workbook part defines, as written. */
export async function readDefinedNames(
  zip: ZipPackage,
  part: string,
): Promise<readonly DefinedName[]> {
  const names: DefinedName[] = [];
  let open: string | null = null;
  let text = '';
  await scanXml(zip, part, {
    open(element, { name }) {
      open = element === 'definedName' ? (name ?? '') : null;
      text = '';
    },
    text(piece) {
      if (open === null) return;
      zip.limit.add('characters', piece.length);
      text += piece;
    },
    close() {
      if (open === null) return;
      zip.limit.add('parts', 1);
      names.push({ name: open, refersTo: text });
      open = null;
    },
  });
  return names;
}
