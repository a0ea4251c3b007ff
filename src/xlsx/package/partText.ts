import { decodeXml } from '../xml/decodeXml';
import type { ZipPackage } from './zipPackage';

/** A whole part as text, whatever its encoding; for parts that are changed, which are small. */
export async function partText(zip: ZipPackage, part: string): Promise<string> {
  let text = '';
  for await (const piece of decodeXml(zip.unpack(part))) text += piece;
  // What is written back is UTF-8.
  return text.replace(/^(<\?xml[^>]*?\sencoding\s*=\s*)["'][^"']*["']/, '$1"UTF-8"');
}
