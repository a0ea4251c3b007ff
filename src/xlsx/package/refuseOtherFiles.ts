import type { ByteSource } from './byteSource';
import { OLE_SIGNATURE, oleStreamNames } from './oleStreamNames';
import { UnreadableFile } from './unreadableFile';

const ZIP_SIGNATURE = Buffer.from('PK');

/** Refuses anything but a zip; other kinds of files are recognised by their first bytes. */
export async function refuseOtherFiles(source: ByteSource): Promise<void> {
  if (source.size === 0) throw new UnreadableFile({ kind: 'empty' });
  const start = await source.read(0, OLE_SIGNATURE.length);
  if (start.equals(OLE_SIGNATURE)) throw await oleFile(source);
  if (!start.subarray(0, 2).equals(ZIP_SIGNATURE)) throw new UnreadableFile({ kind: 'notZip' });
}

async function oleFile(source: ByteSource): Promise<UnreadableFile> {
  const names = await oleStreamNames(source);
  if (names.includes('EncryptedPackage')) return new UnreadableFile({ kind: 'encrypted' });
  if (names.includes('Workbook') || names.includes('Book')) {
    return new UnreadableFile({ kind: 'oldXls' });
  }
  return new UnreadableFile({ kind: 'notZip' });
}
