import { RandomAccessReader } from 'yauzl';
import type { ByteSource } from './byteSource';

/**
 * Lets yauzl read from a byte source. Its own reader of files throws where nobody can catch it when
 * a corrupt zip points beyond what a file can be.
 */
export class SourceReader extends RandomAccessReader {
  constructor(private readonly source: ByteSource) {
    super();
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    this.#fill(buffer, offset, length, position).then(
      () => callback(null),
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error))),
    );
  }

  async #fill(buffer: Buffer, offset: number, length: number, position: number): Promise<void> {
    if (position + length > this.source.size) throw new Error('beyond the end of the file');
    const bytes = await this.source.read(position, length);
    if (bytes.length < length) throw new Error('the file became shorter');
    bytes.copy(buffer, offset);
  }
}
