const SECTOR = 512;
const END_OF_CHAIN = 0xfffffffe;
const ALLOCATION_TABLE = 0xfffffffd;

/**
 * A file in Microsoft's older container format with the given names in its directory, four to a
 * sector: the header, the allocation table, then the directory.
 */
export function oleFile(names: readonly string[]): Uint8Array {
  const directorySectors = Math.ceil(names.length / 4);
  const header = Buffer.alloc(SECTOR);
  header.write('d0cf11e0a1b11ae1', 'hex');
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(9, 30);
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(1, 48);
  header.fill(0xff, 76);
  header.writeUInt32LE(0, 76);

  const allocation = Buffer.alloc(SECTOR, 0xff);
  allocation.writeUInt32LE(ALLOCATION_TABLE, 0);
  for (let sector = 1; sector <= directorySectors; sector++) {
    const next = sector === directorySectors ? END_OF_CHAIN : sector + 1;
    allocation.writeUInt32LE(next, sector * 4);
  }

  const directory = Buffer.alloc(SECTOR * directorySectors);
  names.forEach((name, index) => {
    directory.write(name, index * 128, 'utf16le');
    directory.writeUInt16LE((name.length + 1) * 2, index * 128 + 64);
  });
  return Buffer.concat([header, allocation, directory]);
}
