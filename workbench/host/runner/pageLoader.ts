import { ResourceLoader } from 'jsdom';
import { fileIn } from './fileIn';
import { officeFile } from './officeFiles';

/** Loads the library from its package and the add-in's files from a folder; nothing from a network. */
export class PageLoader extends ResourceLoader {
  /** Addresses that are neither: a test may expect none. */
  readonly refused: string[] = [];

  constructor(
    private readonly origin: string,
    private readonly folder: string | undefined,
  ) {
    super();
  }

  override fetch(address: string): ReturnType<ResourceLoader['fetch']> {
    const found = officeFile(address) ?? this.ownFile(address);
    if (found) return resolved(found);
    this.refused.push(address);
    return null;
  }

  private ownFile(address: string): Buffer | undefined {
    const url = new URL(address);
    if (this.folder === undefined || url.origin !== this.origin) return undefined;
    return fileIn(this.folder, decodeURIComponent(url.pathname));
  }
}

/** jsdom wants a promise that could be aborted; there is nothing to abort here. */
const resolved = (content: Buffer): NonNullable<ReturnType<ResourceLoader['fetch']>> =>
  Object.assign(Promise.resolve(content), { abort: () => undefined });
