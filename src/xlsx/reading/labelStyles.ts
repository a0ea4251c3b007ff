import type { CellStyle } from '../../adopt/grid/adoptWorkbook';
import { scanXml } from '../package/scanXml';
import type { ZipPackage } from '../package/zipPackage';

export const PLAIN_STYLE: CellStyle = { isBold: false, indent: 0, isFilled: false };

/** Fill 0 is none and fill 1 the grey pattern that every workbook must have. */
const FIRST_OWN_FILL = 2;

/** What every cell style looks like, by its index; nothing when the workbook has no styles. */
export async function readLabelStyles(
  zip: ZipPackage,
  part: string | null,
): Promise<readonly CellStyle[]> {
  if (part === null) return [];
  const bold: boolean[] = [];
  const styles: { isBold: boolean; indent: number; isFilled: boolean }[] = [];
  let inside = '';
  await scanXml(zip, part, {
    root: 'styleSheet',
    open(name, { fontId, fillId, indent, val }) {
      if (name === 'fonts' || name === 'cellXfs') inside = name;
      else if (inside === 'fonts' && name === 'font') bold.push(false);
      else if (inside === 'fonts' && name === 'b')
        bold[bold.length - 1] = val !== '0' && val !== 'false';
      else if (inside === 'cellXfs' && name === 'xf') {
        zip.limit.add('cells', 1);
        const isFilled = Number(fillId ?? 0) >= FIRST_OWN_FILL;
        styles.push({ isBold: bold[Number(fontId ?? 0)] ?? false, indent: 0, isFilled });
      } else if (inside === 'cellXfs' && name === 'alignment') {
        const last = styles[styles.length - 1];
        if (last) last.indent = Number(indent ?? 0) || 0;
      }
    },
    close(name) {
      if (name === inside) inside = '';
    },
  });
  return styles;
}
