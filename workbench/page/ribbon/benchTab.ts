import { chooseFile, openStartBook } from '../book/openBook';
import type { Start } from '../book/readStart';
import { undoOrRedo } from '../book/undoOrRedo';
import { saveFile } from '../book/saveFile';
import type { Workbench } from '../book/workbench';
import { button, element } from '../shell/element';
import { deleteSelectedRows, insertSelectedRows } from '../shell/rowMenu';
import { ribbonGroup, type RibbonTab } from './ribbonTabs';

/** The tab for what Excel has elsewhere: files, undo, rows. */
export function benchTab(workbench: Workbench, start: Start): RibbonTab {
  const undo = button('Ångra', () => undoOrRedo(workbench, 'undo'), { title: 'Ctrl+Z' });
  const redo = button('Gör om', () => undoOrRedo(workbench, 'redo'), { title: 'Ctrl+Y' });
  workbench.redraw.listen(() => {
    undo.disabled = workbench.host.book.undo.labels.length === 0;
    redo.disabled = !workbench.host.book.undo.canRedo;
  });
  const books = start.books.map((book) =>
    button(SHORT[book.id], () => void openStartBook(workbench, book), { title: book.title }),
  );
  const content = element('div', {}, [
    ribbonGroup('Arkiv', [
      button('Öppna …', () => chooseFile(workbench), { title: 'Ctrl+O, eller släpp filen här' }),
      button('Spara', () => void saveFile(workbench), { title: 'Ctrl+S' }),
    ]),
    ribbonGroup('Börja med', books),
    ribbonGroup('Redigera', [undo, redo]),
    ribbonGroup('Rader', [
      button('Infoga', () => insertSelectedRows(workbench), { title: 'Ctrl++' }),
      button('Ta bort', () => deleteSelectedRows(workbench), { title: 'Ctrl+−' }),
    ]),
  ]);
  return { label: 'Arbetsbänken', content };
}

const SHORT = { fil: 'Filen', exempel: 'Exemplet', mall: 'Mallen' } as const;
