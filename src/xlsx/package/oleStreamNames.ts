import type { ByteSource } from './byteSource';

/** How a file in Microsoft's older container format (OLE, "compound file") begins. */
export const OLE_SIGNATURE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

const HEADER_SIZE = 512;
const DIRECTORY_ENTRY_SIZE = 128;
/** Sector numbers from here on are marks, not sectors. */
const LAST_SECTOR = 0xfffffff9;
/** Workbooks have some ten streams; a directory that goes round in circles has no end. */
const MOST_DIRECTORY_SECTORS = 1000;

/**
 * The names in the directory of an OLE file: `Workbook` in an .xls, `EncryptedPackage` in a
 * protected .xlsx. Empty when the directory can't be followed.
 */
export async function oleStreamNames(source: ByteSource): Promise<readonly string[]> {
  const header = await source.read(0, HEADER_SIZE);
  if (header.length < HEADER_SIZE) return [];
  const sectorSize = header.readUInt16LE(30) === 12 ? 4096 : 512;
  const readSector = (sector: number): Promise<Buffer> =>
    source.read((sector + 1) * sectorSize, sectorSize);

  const names: string[] = [];
  let sector = header.readUInt32LE(48);
  for (let count = 0; sector <= LAST_SECTOR && count < MOST_DIRECTORY_SECTORS; count++) {
    const directory = await readSector(sector);
    if (directory.length < DIRECTORY_ENTRY_SIZE) break;
    for (let at = 0; at + DIRECTORY_ENTRY_SIZE <= directory.length; at += DIRECTORY_ENTRY_SIZE) {
      names.push(entryName(directory.subarray(at, at + DIRECTORY_ENTRY_SIZE)));
    }
    sector = await sectorAfter(sector, sectorSize, header, readSector);
  }
  return names.filter((name) => name !== '');
}

function entryName(entry: Buffer): string {
  const lengthWithTerminator = Math.min(entry.readUInt16LE(64), 64);
  return entry.toString('utf16le', 0, Math.max(0, lengthWithTerminator - 2));
}

/** Looks the next sector up in the file's allocation table, of which the header lists 109 sectors. */
async function sectorAfter(
  sector: number,
  sectorSize: number,
  header: Buffer,
  readSector: (sector: number) => Promise<Buffer>,
): Promise<number> {
  const perSector = sectorSize / 4;
  const tableIndex = Math.floor(sector / perSector);
  if (tableIndex >= 109) return LAST_SECTOR + 1;
  const tableSector = header.readUInt32LE(76 + 4 * tableIndex);
  if (tableSector > LAST_SECTOR) return LAST_SECTOR + 1;
  const table = await readSector(tableSector);
  const at = (sector % perSector) * 4;
  return at + 4 <= table.length ? table.readUInt32LE(at) : LAST_SECTOR + 1;
}
