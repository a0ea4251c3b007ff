/** The state of the shared runtime and its ribbon. */
export class Runtime {
  /** `Visible` while the task pane is shown, `Background` when it is hidden. */
  state: 'Visible' | 'Background' = 'Visible';
  /** What happens when the workbook is opened again: `Load` or nothing. */
  startState = 'Inactive';
  /** Excel asks its user before the workbook is closed, because the add-in wants it so. */
  asksBeforeClosing = false;
  /** The library can run actions. */
  actionsReady = false;
  /** What the add-in set on ribbon buttons and tabs, by id. */
  readonly ribbon = new Map<string, { enabled?: boolean; visible?: boolean }>();
  /** The ribbon functions that called `event.completed()`. */
  readonly completedCommands: string[] = [];
  /** Called when a ribbon function calls `event.completed()`. */
  onCommandCompleted: () => void = () => undefined;
  private running = 0;
  /** The addresses that the add-in asked to see in a browser: `Office.context.ui.openBrowserWindow`. */
  readonly openedPages: string[] = [];
  /** Called with every such address. */
  onOpenPage: (address: string) => void = () => undefined;

  /** A ribbon button that runs a function was pressed, and the function has not ended. */
  get isCommandRunning(): boolean {
    return this.running > 0;
  }

  commandStarted(): void {
    this.running++;
  }

  commandCompleted(id: string): void {
    this.running = Math.max(0, this.running - 1);
    this.completedCommands.push(id);
    this.onCommandCompleted();
  }

  openPage(address: string): void {
    this.openedPages.push(address);
    this.onOpenPage(address);
  }
}
