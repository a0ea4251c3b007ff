import type { HostPage } from '../../workbench/host/runner/hostPage';
import type { Platform } from '../../workbench/host/protocol/platform';
import { type FaultNumber, TransportFault } from '../../workbench/host/transport/faults';
import type { BrowserPane } from './browserPane.testing';

declare const tertialHost: HostPage;

/** What a person tries while Excel refuses. */
export const ACTIONS = ['correct', 'waive', 'make', 'insert', 'addTables'] as const;

export type Action = (typeof ACTIONS)[number];

/** A way in which Excel refuses, and what the pane must say then. */
export interface Fault {
  readonly name: string;
  readonly says: string;
  readonly actions: readonly Action[];
  /** Where Excel refuses so; everywhere when nothing is said. */
  readonly platforms?: readonly Platform[];
  readonly inject: (opened: BrowserPane, action: Action) => Promise<void>;
  readonly end: (opened: BrowserPane) => Promise<void>;
}

const nothing = (): Promise<void> => Promise.resolve();

/** The sheet that an action writes on. */
const SHEET: Readonly<Partial<Record<Action, string>>> = {
  correct: 'Summering',
  waive: 'Godkännanden',
  insert: 'Summering',
};

const protect = (opened: BrowserPane, name: string, on: boolean): Promise<void> =>
  opened.page.evaluate(
    ([sheet, isOn]) => {
      const { book } = tertialHost.host;
      const found = book.sheet(sheet);
      if (found) found.protection = { on: isOn, options: {} };
      else book.protectedStructure = isOn;
    },
    [name, on] as const,
  );

const DESKTOP: readonly Platform[] = ['win', 'mac'];

const lookElsewhere = ({ page }: BrowserPane, on: boolean): Promise<void> =>
  page.evaluate((isOn) => void (tertialHost.host.faults.otherWorkbook = isOn), on);

/** So many requests pass before somebody types: what writes first, or has written something, is next. */
const PASSES: Readonly<Record<Action, number>> = {
  correct: 2,
  waive: 2,
  make: 7,
  insert: 1,
  addTables: 2,
};

/** Somebody begins to type in the midst of an action, and is done a moment later. */
const editAfter = ({ page }: BrowserPane, action: Action): Promise<void> =>
  page.evaluate((requests) => {
    const { faults } = tertialHost.host;
    faults.editCellAfter(requests);
    const looking = setInterval(() => {
      if (!faults.cellEditMode) return;
      clearInterval(looking);
      setTimeout(() => (faults.cellEditMode = false), 400);
    }, 5);
  }, PASSES[action]);

/**
 * Requests in a row that Excel refuses, other than those by which the library tidies up after itself,
 * whose time nobody knows.
 */
const refuse = (opened: BrowserPane, times: number, fault: FaultNumber): Promise<void> =>
  opened.page.evaluate(
    ([count, number]) => {
      const { faults } = tertialHost.host;
      const plain = Object.getPrototypeOf(faults) as typeof faults;
      let left = count;
      faults.refuse = (body, flags) => {
        if (left === 0 || body.includes('"_RemoveReference"'))
          return plain.refuse.call(faults, body, flags);
        left -= 1;
        return number;
      };
    },
    [times, fault] as const,
  );

/** Lets the refusals that are left pass. */
const refuseNoMore = ({ page }: BrowserPane): Promise<void> =>
  page.evaluate(() => void Reflect.deleteProperty(tertialHost.host.faults, 'refuse'));

export const FAULTS: readonly Fault[] = [
  {
    name: 'cell-edit mode',
    says: 'Excel väntar på att du ska bli klar med en cell.',
    actions: ACTIONS,
    inject: ({ page }) => page.evaluate(() => void (tertialHost.host.faults.cellEditMode = true)),
    end: ({ page }) => page.evaluate(() => void (tertialHost.host.faults.cellEditMode = false)),
  },
  {
    name: 'a protected sheet, or a protected workbook',
    says: 'Bladet, cellen eller arbetsboken är skyddad.',
    actions: ['correct', 'waive', 'insert', 'addTables'],
    inject: (opened, action) => protect(opened, SHEET[action] ?? '', true),
    end: async (opened) => {
      for (const name of [...Object.values(SHEET), '']) await protect(opened, name, false);
    },
  },
  {
    name: 'a workbook whose structure is locked',
    says: 'Arbetsbokens struktur är låst',
    actions: ['make'],
    inject: (opened) => protect(opened, '', true),
    end: (opened) => protect(opened, '', false),
  },
  {
    name: 'a cell that somebody begins to edit between two requests',
    says: 'Någon skrev i en cell medan Tertial arbetade',
    actions: ACTIONS,
    inject: editAfter,
    end: ({ page }) => page.evaluate(() => tertialHost.host.faults.forget()),
  },
  {
    name: 'another workbook in focus, where something must be selected',
    says: 'Excel har ingen cell markerad i den här arbetsboken',
    actions: ['make', 'insert'],
    platforms: DESKTOP,
    inject: (opened) => lookElsewhere(opened, true),
    end: (opened) => lookElsewhere(opened, false),
  },
  {
    name: 'another workbook in focus, where sheets are made',
    says: 'Ligger en annan arbetsbok framför',
    actions: ['correct', 'addTables'],
    platforms: DESKTOP,
    inject: (opened) => lookElsewhere(opened, true),
    end: (opened) => lookElsewhere(opened, false),
  },
  {
    name: 'a payload over the limit',
    says: 'Det är mer data än Excel tar emot på en gång.',
    actions: ACTIONS,
    inject: (opened) => refuse(opened, 1, TransportFault.RequestPayloadSizeLimitExceeded),
    end: refuseNoMore,
  },
  {
    name: 'throttling that does not end',
    says: 'Excel är upptaget just nu.',
    actions: ['correct', 'make'],
    inject: (opened) => refuse(opened, 5, TransportFault.ActivityLimitReached),
    end: refuseNoMore,
  },
  {
    name: 'an API that is not there, found out half-way through a batch',
    says: 'Den här versionen av Excel saknar en funktion som behövs.',
    actions: ACTIONS,
    inject: ({ page }) =>
      page.evaluate(() => {
        const { host } = tertialHost;
        const process = host.process.bind(host);
        const SET_PROPERTY = 4;
        // The last thing that the first batch that writes sets is not there.
        host.process = (request) => {
          const sets = request.Actions.filter((one) => one.ActionType === SET_PROPERTY);
          const last = sets.at(-1);
          if (!last) return process(request);
          last.Name = 'NotThere';
          host.process = process;
          return process(request);
        };
      }),
    end: nothing,
  },
  {
    name: 'a sheet that somebody has deleted meanwhile',
    says: 'Bladet, tabellen eller cellen finns inte längre.',
    actions: ['correct'],
    inject: ({ page }) =>
      page.evaluate(() => {
        const { book } = tertialHost.host;
        book.sheets = book.sheets.filter(({ name }) => name !== 'Summering');
      }),
    end: nothing,
  },
];
