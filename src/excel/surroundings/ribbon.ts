/**
 * Ties a command of the ribbon to what it does. Office waits until it is done.
 * @param id the FunctionName in manifest.xml.
 */
export function onCommand(id: string, run: () => Promise<void> | void): void {
  Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
    void Promise.resolve(run()).finally(() => event.completed());
  });
}

/** Shows the pane, if it is not already there. */
export const showPane = (): Promise<void> => Office.addin.showAsTaskpane();

/** Opens a page of the add-in's own host in the person's browser. */
export const openInBrowser = (address: string): void =>
  Office.context.ui.openBrowserWindow(address);
