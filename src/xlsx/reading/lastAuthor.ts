import { scanXml } from '../package/scanXml';
import type { ZipPackage } from '../package/zipPackage';

/** Who saved the workbook last, from its core properties; null when they don't say. */
export async function readLastAuthor(zip: ZipPackage, part: string | null): Promise<string | null> {
  if (part === null) return null;
  let author = '';
  let inAuthor = false;
  await scanXml(zip, part, {
    open(name) {
      inAuthor = name === 'lastModifiedBy';
    },
    text(piece) {
      if (!inAuthor) return;
      zip.limit.add('characters', piece.length);
      author += piece;
    },
    close() {
      inAuthor = false;
    },
  });
  return author.trim() === '' ? null : author.trim();
}
