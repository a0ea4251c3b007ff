import type { CarefulXml } from '../xml/carefulXml';
import { QuickXml } from '../xml/quickXml';
import { XmlEvents } from '../xml/xmlEvents';
import type { XmlHandlers } from '../xml/xmlHandlers';
import { UnreadableFile, damaged } from './unreadableFile';
import type { ZipPackage } from './zipPackage';

export type { XmlAttributes, XmlHandlers } from '../xml/xmlHandlers';

/**
 * Parses one part of the package as a stream: quickly as long as it is as almost every program writes
 * it, and carefully from there on.
 */
export async function scanXml(zip: ZipPackage, part: string, handlers: XmlHandlers): Promise<void> {
  const events = new XmlEvents(handlers);
  const quick = new QuickXml(events);
  let careful: CarefulXml | null = null;
  try {
    for await (const chunk of zip.unpack(part)) {
      if (careful !== null) careful.write(chunk);
      else if (!quick.write(chunk)) careful = await takeOver(quick, events);
    }
    if (careful === null && !quick.end()) careful = await takeOver(quick, events);
    careful?.end();
  } catch (error) {
    throw error instanceof UnreadableFile ? error : damaged(part);
  }
}

/** Reads carefully what the quick reader has left. */
async function takeOver({ rest, place }: QuickXml, events: XmlEvents): Promise<CarefulXml> {
  const { CarefulXml } = await import('../xml/carefulXml');
  const careful = new CarefulXml(events, place);
  if (rest.length > 0) careful.write(rest);
  return careful;
}
