import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { associateCommands } from './associateCommands';

type Handler = (event: { completed: () => void }) => void;

const HELP = 'https://tillagg.example.se/tertial/help/en/index.html';
const handlers = new Map<string, Handler>();
let done: string[] = [];
const place = { hash: '', href: 'https://tillagg.example.se/tertial/taskpane.html#rapport' };
/** What Office and the browser do now. */
const now = {
  hasBrowserApi: true,
  showPane: (): Promise<void> => Promise.resolve(void done.push('pane')),
  open: (address: string): object | null => (done.push(`window ${address}`), {}),
};

/** Runs a command as the ribbon does. @returns how often it has ended when the handler returns. */
const press = (id: string): number => {
  const handler = handlers.get(id);
  if (!handler) throw new Error(`No command ${id}`);
  let completed = 0;
  handler({ completed: () => (completed += 1) });
  return completed;
};

describe('the commands of the ribbon', () => {
  const atStart = { ...now };
  beforeAll(() => {
    Object.assign(globalThis, {
      location: place,
      window: { open: (address: string) => now.open(address) },
      Office: {
        actions: { associate: (id: string, handler: Handler) => handlers.set(id, handler) },
        addin: { showAsTaskpane: () => now.showPane() },
        context: {
          displayLanguage: 'en-GB',
          requirements: {
            isSetSupported: (set: string) => set === 'OpenBrowserWindowApi' && now.hasBrowserApi,
          },
          ui: {
            openBrowserWindow: (address: string) => {
              if (!now.hasBrowserApi) throw new TypeError('openBrowserWindow is not a function');
              done.push(address);
            },
          },
        },
      },
    });
    associateCommands();
  });
  beforeEach(() => {
    done = [];
    place.hash = '';
    Object.assign(now, atStart);
  });
  afterAll(() => {
    for (const name of ['location', 'window', 'Office']) Reflect.deleteProperty(globalThis, name);
  });

  it.each([
    ['showReport', 'rapport'],
    ['showFunctions', 'funktioner'],
    ['showWorkbook', 'arbetsbok'],
  ])('%s opens the pane on %s', (command, page) => {
    expect(press(command)).toBe(1);
    expect([place.hash, done]).toEqual([page, ['pane']]);
  });

  it('a command ends before the pane shows, and also when it never does', async () => {
    now.showPane = () => new Promise(() => undefined);
    expect(press('showReport')).toBe(1);
    now.showPane = () => Promise.reject(new Error('No pane'));
    expect(press('showReport')).toBe(1);
    now.showPane = () => {
      throw new Error('No runtime');
    };
    expect(press('showReport')).toBe(1);
    await new Promise(setImmediate);
  });

  it('openHelp opens the help in the language of Office', () => {
    expect(press('openHelp')).toBe(1);
    expect(done).toEqual([HELP]);
  });

  it('openHelp opens a window of the browser where Office has no API for it', () => {
    now.hasBrowserApi = false;
    expect(press('openHelp')).toBe(1);
    expect(done).toEqual([`window ${HELP}`]);
  });

  it('openHelp opens the pane on the functions where the browser blocks windows', () => {
    now.hasBrowserApi = false;
    now.open = () => null;
    expect(press('openHelp')).toBe(1);
    expect([place.hash, done]).toEqual(['funktioner', ['pane']]);
  });

  it('openHelp ends when opening fails', async () => {
    now.hasBrowserApi = false;
    now.open = () => {
      throw new Error('Blocked');
    };
    expect(press('openHelp')).toBe(1);
    await new Promise(setImmediate);
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
