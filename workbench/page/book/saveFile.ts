import { saveBook } from '../../host/file/saveBook';
import { showMessage } from '../shell/messages';
import type { Workbench } from './workbench';

/** Saves the workbook as the browser saves files: into the folder of downloads. */
export async function saveFile({ host, functions }: Workbench): Promise<void> {
  const bytes = await saveBook(host.book, functions);
  const blob = new Blob([new Uint8Array(bytes)], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = host.book.name;
  link.click();
  URL.revokeObjectURL(link.href);
  host.book.isDirty = false;
  showMessage(`${host.book.name} är sparad bland dina hämtade filer.`);
}
