import { decodeXml } from '../xml/decodeXml';
import type { ZipPackage } from '../package/zipPackage';

/** Excel has no more cell styles than this; a greater number means nothing. */
const MOST_STYLES = 65_490;

const STYLE = /\s(?:s|style)\s*=\s*["'](\d{1,5})["']/g;
/** A piece of a part may end within an attribute. */
const OVERLAP = 40;

/**
 * The greatest cell style that cells, rows or columns of these sheets name, whether or not there is
 * such a style; −1 when they name none.
 */
export async function greatestStyle(zip: ZipPackage, sheets: readonly string[]): Promise<number> {
  let greatest = -1;
  for (const sheet of sheets) {
    let end = '';
    for await (const piece of decodeXml(zip.unpack(sheet))) {
      const text = end + piece;
      for (const [, style] of text.matchAll(STYLE)) {
        if (Number(style) > greatest && Number(style) < MOST_STYLES) greatest = Number(style);
      }
      end = text.slice(-OVERLAP);
    }
  }
  return greatest;
}
