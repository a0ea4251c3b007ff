const { crc32, deflateRawSync } = require('node:zlib');

/** 1 January 1980, the first day that a zip can name: what is packed twice shall be the same bytes. */
const DAY = 0x21;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;

/**
 * Packs files in the order of their names, without any time.
 *
 * @param files `name`, with forward slashes, and `content`, a Buffer; below 4 GB together.
 * @returns the zip as a Buffer: the same bytes for the same files.
 */
function zip(files) {
  const inOrder = [...files].sort((one, other) => (one.name < other.name ? -1 : 1));
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const { name, content } of inOrder) {
    const path = Buffer.from(name);
    const packed = deflateRawSync(content, { level: 9 });
    const common = Buffer.alloc(26);
    common.writeUInt16LE(VERSION, 0);
    common.writeUInt16LE(UTF8_NAMES, 2);
    common.writeUInt16LE(DEFLATED, 4);
    common.writeUInt16LE(0, 6);
    common.writeUInt16LE(DAY, 8);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(path.length, 22);
    parts.push(Buffer.from('PK\x03\x04'), common, path, packed);

    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02'), Buffer.from([VERSION, 0]), common, place, path);
    offset += 4 + common.length + path.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(inOrder.length, 4);
  end.writeUInt16LE(inOrder.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, listed, Buffer.from('PK\x05\x06'), end]);
}

module.exports = { zip };
