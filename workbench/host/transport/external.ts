import type { Host } from '../host';
import type { Message } from '../protocol/events';
import { contextObject, type StoredSettings } from './context';
import { TransportFault } from './faults';
import { presentAsWeb } from './presentAsWeb';
import { hostInfo, type Surroundings } from './hostInfo';
import { RequestQueue } from './requestQueue';
import { safeArray, type Callback, type Handler } from './safeArray';

const EXECUTE_BATCH = 93;
const COMMAND_COMPLETED = 94;
const OPEN_BROWSER_WINDOW = 102;
const BATCH_MESSAGES = 33;
const COMMAND_INVOKED = 39;
const SELECTION_CHANGED = 2;

/** A page's connection to the host, with what a test can do in the user's place. */
export interface Connection {
  /** Presses a ribbon button that runs a function. */
  pressButton(controlId: string, functionName: string): void;
  /** Runs an action of `Office.actions.associate`, as a keyboard shortcut does. */
  runAction(name: string): void;
  readonly settings: StoredSettings;
  /** Stops answering. */
  close(): void;
}

/** Puts the host behind a window's `external`. To be called before office.js runs there. */
export function connect(window: object, host: Host, surroundings: Surroundings): Connection {
  const handlers = new Map<number, Set<Handler>>();
  const settings: StoredSettings = { values: new Map() };
  const queue = new RequestQueue(host);
  const fire = (eventId: number, payload: unknown[]): void => {
    for (const handler of handlers.get(eventId) ?? []) handler(eventId, safeArray(payload));
  };
  const stops = [
    host.onMessages((messages) => fire(BATCH_MESSAGES, messages.map(wireMessage))),
    host.onSelection(() => queueMicrotask(() => fire(SELECTION_CHANGED, []))),
  ];
  const context = contextObject(surroundings, settings);
  const external = {
    GetHostInfo: () => hostInfo(host.platform, surroundings.uiLocale),
    GetLoggingAllowed: () => false,
    GetContext: () => {
      if (host.platform === 'web') presentAsWeb(window, surroundings.theme !== undefined);
      return context;
    },
    Execute(id: number, params: unknown[], callback: Callback) {
      if (id === EXECUTE_BATCH) queue.add(params[0] as unknown[], callback);
      else if (id === COMMAND_COMPLETED) {
        callback(0);
        host.runtime.commandCompleted(String(params[0]));
      } else if (id === OPEN_BROWSER_WINDOW) {
        host.runtime.openPage(String(params[1]));
        callback(0);
      } else callback(TransportFault.InternalError);
    },
    RegisterEvent(id: number, _target: string, handler: Handler, callback: Callback) {
      handlers.set(id, (handlers.get(id) ?? new Set()).add(handler));
      callback(safeArray([0]));
    },
    UnregisterEvent(id: number, _target: string, callback: Callback) {
      handlers.delete(id);
      callback(safeArray([0]));
    },
  };
  Object.defineProperty(window, 'external', { value: external, configurable: true });
  return {
    settings,
    pressButton: (controlId, functionName) => {
      host.runtime.commandStarted();
      const event = JSON.stringify({ source: { id: controlId } });
      fire(COMMAND_INVOKED, [controlId, functionName, event]);
    },
    runAction: (name) => {
      fire(BATCH_MESSAGES, [[2, 1000, '', JSON.stringify([name]), '', false]]);
    },
    close: () => {
      for (const stop of stops) stop();
      queue.close();
    },
  };
}

const wireMessage = ({ category, type, target, body }: Message): unknown[] => [
  category,
  type,
  target,
  JSON.stringify(body),
  '',
  false,
];
