import { loadBook } from '../host/file/loadBook';
import { readBytes, readFunctions, readManifestText, readStart } from './book/readStart';
import { listenToDrop } from './book/openBook';
import { Workbench } from './book/workbench';
import { showWorkbench } from './showWorkbench';
import { readManifest, type Manifest } from './ribbon/manifest';

/** Opens the first workbook of the server, and builds the page around it. */
export async function startPage(): Promise<void> {
  const [start, xml] = await Promise.all([readStart(), readManifestText()]);
  const manifest = readOrReason(xml);
  const functions = await readFunctions('reason' in manifest ? 'TERTIAL' : manifest.namespace);
  const [first] = start.books;
  if (!first) throw new Error('Servern har ingen arbetsbok att öppna.');
  const book = await loadBook(await readBytes(first), first.name, functions);
  const workbench = new Workbench(book, functions);
  // The pane's frame finds the host here, before its own scripts run.
  Object.assign(globalThis, { tertialHost: hostPage(workbench) });
  showWorkbench(workbench, start, manifest);
  listenToDrop(workbench);
}

/** The page is shown even when the manifest can't be read. */
function readOrReason(xml: string): Manifest | { readonly reason: string } {
  try {
    return readManifest(xml, 'sv-SE');
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

const hostPage = (workbench: Workbench): object => ({
  get host() {
    return workbench.host;
  },
  connect: (window: object) => workbench.connect(window),
});
