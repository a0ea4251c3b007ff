import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** A file of the add-in, by its path in the folder. */
export interface AddinFile {
  readonly name: string;
  readonly content: Buffer;
}

/** What the manifest calls every version of Tertial. */
const OWN_ID = '87e4b926-0952-43f8-8c73-1e683d74bdfc';

/** Whether a folder's manifest is Tertial's: only such a folder may be written anew. */
export const isTertials = async (folder: string): Promise<boolean> =>
  (await manifestIn(folder))?.includes(`<Id>${OWN_ID}</Id>`) ?? false;

/**
 * The built add-in, made out for an address.
 *
 * @param built the folder of the build.
 * @param address an https address with a slash at the end.
 * @returns every file; null when the folder holds no built add-in.
 */
export async function addinFiles(built: string, address: string): Promise<AddinFile[] | null> {
  const manifest = await manifestIn(built);
  const [, old] = /DefaultValue="(https:\/\/[^"]*\/)taskpane\.html"/.exec(manifest ?? '') ?? [];
  if (old === undefined) return null;
  const entries = await readdir(built, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const file = path.join(entry.parentPath, entry.name);
        const content = await readFile(file);
        const name = path.relative(built, file);
        return {
          name,
          content: /\.(xml|json)$/.test(name) ? moved(content, old, address) : content,
        };
      }),
  );
}

/** The address in XML and JSON needs no escaping but this: an address holds no quotes. */
const moved = (content: Buffer, old: string, address: string): Buffer =>
  Buffer.from(content.toString('utf8').replaceAll(old, () => address.replaceAll('&', '%26')));

const manifestIn = (folder: string): Promise<string | null> =>
  readFile(path.join(folder, 'manifest.xml'), 'utf8').catch(() => null);
