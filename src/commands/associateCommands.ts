import { displayLanguage } from '../excel/surroundings/displayLanguage';
import { onCommand, openInBrowser, showPane } from '../excel/surroundings/ribbon';
import { helpIndexPath } from '../functions/publish/helpPage';

/** The pages of the pane that a command opens, by the command's name in manifest.xml. */
const PAGE_OF = {
  showReport: 'rapport',
  showFunctions: 'funktioner',
  showWorkbook: 'arbetsbok',
} as const;

/** Ties the ribbon's commands to what they do. */
export function associateCommands(): void {
  for (const [command, page] of Object.entries(PAGE_OF)) onCommand(command, () => openPage(page));
  onCommand('openHelp', async () => {
    const address = new URL(helpIndexPath(displayLanguage()), location.href).href;
    // The pane has the same texts, where the browser opens no new window.
    if (!openInBrowser(address)) await openPage(PAGE_OF.showFunctions);
  });
}

function openPage(page: string): Promise<void> {
  location.hash = page;
  return showPane();
}
