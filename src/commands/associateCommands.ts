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
  for (const [command, page] of Object.entries(PAGE_OF)) {
    onCommand(command, () => {
      location.hash = page;
      return showPane();
    });
  }
  onCommand('openHelp', () =>
    openInBrowser(new URL(helpIndexPath(displayLanguage()), location.href).href),
  );
}
