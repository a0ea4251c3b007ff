// Serves the workbench until Ctrl-C.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { openInBrowser } from './open-browser.mjs';
import { ROOT } from './run.mjs';

const require = createRequire(import.meta.url);

/**
 * @param books paths of workbooks by what they are (fil, exempel, mall); the first one is shown.
 * @param addin the folder of the built add-in.
 * @param changes what lets the page reload itself, as scripts/dev/changes.cjs makes it.
 * @returns the server: its address, and how to close it.
 */
export function startWorkbench(books, addin = join(ROOT, 'dist', 'addin'), changes = undefined) {
  require('../webpack/typescript');
  const workbench = require('../workbench/start/serveWorkbench');
  const page = join(ROOT, 'workbench', 'dist');
  return workbench.serveWorkbench({ addin, page, books, ...(changes && { changes }) });
}

/** @param books see `startWorkbench`. */
export async function serveWorkbench(books, { opens = true } = {}) {
  const server = await startWorkbench(books);
  console.log(`\nArbetsbänken finns på ${server.url}`);
  console.log('  Prova: Kontrollera i panelen, klicka på en cell i en anmärkning, rätta den,');
  console.log('  och se anmärkningen försvinna. Ctrl+Z i rutnätet tar tillbaka ändringen.');
  console.log(
    '  Egna filer öppnas under Arbetsbänken, eller släpps på sidan. Inget lämnar datorn.',
  );
  console.log('Avsluta med Ctrl-C.');
  if (opens && !openInBrowser(server.url)) {
    console.log('Här finns ingen skärm att visa den på: öppna adressen i en webbläsare på datorn.');
  }
  await interrupted();
  await server.close();
  console.log('\nArbetsbänken är stängd.');
}

/** When a person or the system wants this to end. */
export const interrupted = () =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, resolve);
  });
