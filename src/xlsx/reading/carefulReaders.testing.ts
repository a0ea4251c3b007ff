import { jest } from '@jest/globals';
import type { readGridBytes } from './readGrid';
import type { readXlsxBytes } from './readXlsx';

interface Readers {
  readonly readXlsxBytes: typeof readXlsxBytes;
  readonly readGridBytes: typeof readGridBytes;
}

/** The readers of workbooks, when no part and no zip is ever plain enough to be read quickly. */
export function carefulReaders(): Readers {
  const found = {};
  jest.doMock('../xml/quickXml', () => ({ QuickXml: NeverQuick }));
  jest.doMock('../package/plainDirectory', () => ({ plainDirectory: () => Promise.resolve(null) }));
  jest.isolateModules(() => {
    Object.assign(found, jest.requireActual('./readXlsx'), jest.requireActual('./readGrid'));
  });
  jest.dontMock('../xml/quickXml').dontMock('../package/plainDirectory');
  return found as Readers;
}

/** Leaves every part to the careful reader, from its first byte. */
class NeverQuick {
  rest: Buffer = Buffer.alloc(0);
  readonly place = { within: [], root: 'before' };

  write(chunk: Buffer): boolean {
    this.rest = chunk;
    return false;
  }

  end(): boolean {
    return false;
  }
}
