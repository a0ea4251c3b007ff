/** What the directory of a zip says of one part. */
export interface ZipEntry {
  /** As other parts name it; see `cleanPartName`. */
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0 is stored as it is, 8 is deflated. */
  readonly method: number;
  readonly crc32: number;
  /** In bytes, as the part lies in the zip and as it unpacks. */
  readonly packedSize: number;
  readonly unpackedSize: number;
  /** Where the part's own header begins. */
  readonly headerAt: number;
}

/** A part's name without the ways that programs misspell it: `\xl\workbook.xml`, `/xl/workbook.xml`. */
export const cleanPartName = (name: string): string =>
  name.replace(/[/\\]+/g, '/').replace(/^(?:\.?\/)+/, '');
