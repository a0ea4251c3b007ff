import { ByteLimit } from './byteLimit';
import type { ByteSource } from './byteSource';
import type { Excess, FileFault } from './fileFault';
import { refuseOtherFiles } from './refuseOtherFiles';
import { UnreadableFile } from './unreadableFile';
import { openZip, type ZipPackage } from './zipPackage';

/** What is read from a file, or why nothing could be. */
export type PackageResult<Workbook> =
  | { readonly kind: 'workbook'; readonly workbook: Workbook }
  | { readonly kind: 'unreadable'; readonly fault: FileFault };

/**
 * Opens a file as a package and reads it. Whatever the file is, the answer is a value, never an
 * exception.
 *
 * @param limits how much may be read of it; those not given have their defaults.
 */
export async function readPackage<Workbook>(
  open: () => Promise<ByteSource>,
  limits: Partial<Record<Excess, number>>,
  read: (zip: ZipPackage) => Promise<Workbook>,
): Promise<PackageResult<Workbook>> {
  let source: ByteSource | null = null;
  try {
    source = await open();
    await refuseOtherFiles(source);
    const workbook = await read(await openZip(source, new ByteLimit(limits)));
    return { kind: 'workbook', workbook };
  } catch (error) {
    if (error instanceof UnreadableFile) return { kind: 'unreadable', fault: error.fault };
    return { kind: 'unreadable', fault: { kind: 'unexpected', detail: String(error) } };
  } finally {
    // What was read is right, whether or not the file could be closed.
    await source?.close().catch(() => undefined);
  }
}
