import { scanXml } from '../package/scanXml';
import { decodeEscapes } from '../package/textEscapes';
import type { ZipPackage } from '../package/zipPackage';

/** Reads the texts that cells refer to by number; none when the workbook has no such part. */
export async function readSharedStrings(
  zip: ZipPackage,
  part: string | null,
): Promise<readonly string[]> {
  if (part === null) return [];
  const strings: string[] = [];
  let text = '';
  let run = '';
  let inText = false;
  let inPhonetic = false;
  await scanXml(zip, part, {
    root: 'sst',
    open(name) {
      if (name === 'si') text = '';
      else if (name === 't') {
        inText = !inPhonetic;
        run = '';
      } else if (name === 'rPh') inPhonetic = true;
    },
    text(piece) {
      if (inText) run += piece;
    },
    close(name) {
      if (name === 't' && inText) {
        zip.limit.add('characters', run.length);
        text += decodeEscapes(run);
        inText = false;
      } else if (name === 'rPh') inPhonetic = false;
      else if (name === 'si') {
        zip.limit.add('cells', 1);
        strings.push(text);
      }
    },
  });
  return strings;
}
