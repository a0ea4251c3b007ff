/** The state of the shared runtime and its ribbon. */
export class Runtime {
  /** `Visible` while the task pane is shown, `Background` when it is hidden. */
  state: 'Visible' | 'Background' = 'Visible';
  /** What happens when the workbook is opened again: `Load` or nothing. */
  startState = 'Inactive';
  /** The library can run actions. */
  actionsReady = false;
  /** What the add-in set on ribbon buttons and tabs, by id. */
  readonly ribbon = new Map<string, { enabled?: boolean; visible?: boolean }>();
  /** The ribbon functions that called `event.completed()`. */
  readonly completedCommands: string[] = [];
  /** The addresses that the add-in asked to see in a browser: `Office.context.ui.openBrowserWindow`. */
  readonly openedPages: string[] = [];
  /** Called with every such address. */
  onOpenPage: (address: string) => void = () => undefined;

  openPage(address: string): void {
    this.openedPages.push(address);
    this.onOpenPage(address);
  }
}
