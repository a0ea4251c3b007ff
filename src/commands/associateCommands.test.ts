import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { associateCommands } from './associateCommands';

type Handler = (event: { completed: () => void }) => void;

const handlers = new Map<string, Handler>();
const done: string[] = [];
const place = { hash: '', href: 'https://tillagg.example.se/tertial/taskpane.html#rapport' };

/** Runs a command as the ribbon does, until it says that it is done. */
const press = (id: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const handler = handlers.get(id);
    if (!handler) reject(new Error(`No command ${id}`));
    else handler({ completed: resolve });
  });

describe('the commands of the ribbon', () => {
  beforeAll(() => {
    Object.assign(globalThis, {
      location: place,
      Office: {
        actions: { associate: (id: string, handler: Handler) => handlers.set(id, handler) },
        addin: { showAsTaskpane: () => Promise.resolve(void done.push('pane')) },
        context: {
          displayLanguage: 'en-GB',
          ui: { openBrowserWindow: (address: string) => void done.push(address) },
        },
      },
    });
    associateCommands();
  });
  afterAll(() => {
    for (const name of ['location', 'Office']) Reflect.deleteProperty(globalThis, name);
  });

  it.each([
    ['showReport', 'rapport'],
    ['showFunctions', 'funktioner'],
    ['showWorkbook', 'arbetsbok'],
  ])('%s opens the pane on %s', async (command, page) => {
    done.length = 0;
    await press(command);
    expect([place.hash, done]).toEqual([page, ['pane']]);
  });

  it('openHelp opens the help in the language of Office', async () => {
    done.length = 0;
    await press('openHelp');
    expect(done).toEqual(['https://tillagg.example.se/tertial/help/en/index.html']);
  });

  it('are those that the manifest names', () => {
    expect([...handlers.keys()].sort()).toEqual([
      'openHelp',
      'showFunctions',
      'showReport',
      'showWorkbook',
    ]);
  });
});
