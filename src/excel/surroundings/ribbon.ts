/**
 * Ties a command of the ribbon to what it does. Office is told at once that the command has ended:
 * it may wait for that before it shows the pane (office-js#3250, #2877), and a command that never
 * ends locks the ribbon.
 * @param id the FunctionName in manifest.xml.
 */
export function onCommand(id: string, run: () => Promise<void> | void): void {
  Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
    const running = started(run);
    event.completed();
    // Nobody is there to be told: without the pane there is no place for words.
    running.catch(() => undefined);
  });
}

const started = async (run: () => Promise<void> | void): Promise<void> => {
  await run();
};

/** Shows the pane, if it is not already there. */
export const showPane = (): Promise<void> => Office.addin.showAsTaskpane();

/**
 * Opens a page of the add-in's own host in the person's browser. Excel on the web is in a browser
 * already, and has no API for it.
 * @returns whether it was opened; a browser may block new windows.
 */
export function openInBrowser(address: string): boolean {
  if (Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) {
    Office.context.ui.openBrowserWindow(address);
    return true;
  }
  return window.open(address, '_blank') !== null;
}
