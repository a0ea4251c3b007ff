import { loadBook } from '../../host/file/loadBook';
import { showMessage } from '../shell/messages';
import { readBytes, type StartBook } from './readStart';
import type { Workbench } from './workbench';

/** Opens a workbook of the server instead of the one that is open. */
export async function openStartBook(workbench: Workbench, book: StartBook): Promise<void> {
  let bytes: Uint8Array;
  try {
    bytes = await readBytes(book);
  } catch (error) {
    showMessage(`${book.title} går inte att öppna. ${reasonOf(error)}`, 'fault');
    return;
  }
  await open(workbench, book.name, bytes);
}

/** Opens a file that a person chose or dropped. It never leaves the page. */
export async function openFile(workbench: Workbench, file: File): Promise<void> {
  if (!/\.xlsx$/i.test(file.name)) {
    showMessage(
      `${file.name} är ingen .xlsx-fil. Spara den som Excel-arbetsbok och öppna den igen.`,
      'fault',
    );
    return;
  }
  await open(workbench, file.name, new Uint8Array(await file.arrayBuffer()));
}

/** Lets a person choose a file. */
export function chooseFile(workbench: Workbench): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.xlsx';
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) void openFile(workbench, file);
  });
  input.click();
}

/** Lets files be dropped anywhere on the page. */
export function listenToDrop(workbench: Workbench): void {
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    document.body.classList.add('dropping');
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) document.body.classList.remove('dropping');
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    document.body.classList.remove('dropping');
    const [file] = event.dataTransfer?.files ?? [];
    if (file) void openFile(workbench, file);
  });
}

async function open(workbench: Workbench, name: string, bytes: Uint8Array): Promise<void> {
  if (
    workbench.host.book.isDirty &&
    !confirm('Arbetsboken har ändringar som inte är sparade. Öppna en annan ändå?')
  ) {
    return;
  }
  try {
    workbench.open(await loadBook(bytes, name, workbench.functions));
    showMessage(`${name} är öppnad.`);
  } catch (error) {
    showMessage(
      `${name} går inte att öppna: filen är skadad eller är ingen Excel-arbetsbok (${reasonOf(error)}).`,
      'fault',
    );
  }
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
