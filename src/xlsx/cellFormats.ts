import { BUILT_IN_FORMATS, GENERAL } from './builtInFormats';
import { scanXml } from './scanXml';
import type { ZipPackage } from './zipPackage';

/** Number format codes by a cell's style index; every cell of one style shares one string. */
export type CellFormats = readonly string[];

/** Reads the number format of every cell style; none when the workbook has no styles. */
export async function readCellFormats(zip: ZipPackage, part: string | null): Promise<CellFormats> {
  if (part === null) return [];
  const custom = new Map<number, string>();
  const formatIds: number[] = [];
  let inCellStyles = false;
  await scanXml(zip, part, {
    open(name, { numFmtId, formatCode }) {
      if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'numFmt') {
        zip.budget.spend('characters', formatCode?.length ?? 0);
        zip.budget.spend('cells', 1);
        custom.set(Number(numFmtId), formatCode ?? GENERAL);
      } else if (name === 'xf' && inCellStyles) {
        zip.budget.spend('cells', 1);
        formatIds.push(Number(numFmtId ?? 0));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return formatIds.map((id) => custom.get(id) ?? BUILT_IN_FORMATS[id] ?? GENERAL);
}
