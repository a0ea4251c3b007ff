import type { HostPage } from '../../workbench/host/runner/hostPage';
import { TransportFault } from '../../workbench/host/transport/faults';
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

/** Requests in a row that Excel refuses: more than the pane tries again. */
const refuse = (opened: BrowserPane, times: number, fault: number): Promise<void> =>
  opened.page.evaluate(
    ([count, number]) => {
      const { faults } = tertialHost.host;
      for (let n = 1; n <= count; n++) faults.failRequest(n, number as never);
    },
    [times, fault] as const,
  );

/** Lets the refusals that are left pass. */
const spend = ({ frame }: BrowserPane): Promise<void> =>
  frame.evaluate(async () => {
    const ask = () =>
      Excel.run((context) => Promise.resolve(void context.workbook.load('name'))).catch(() => null);
    for (let n = 0; n < 5; n++) await ask();
  });

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
    name: 'a payload over the limit',
    says: 'Det är mer data än Excel tar emot på en gång.',
    actions: ACTIONS,
    inject: (opened) => refuse(opened, 1, TransportFault.RequestPayloadSizeLimitExceeded),
    end: nothing,
  },
  {
    name: 'throttling that does not end',
    says: 'Excel är upptaget just nu.',
    actions: ['correct', 'make'],
    inject: (opened) => refuse(opened, 5, TransportFault.ActivityLimitReached),
    end: spend,
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
    // The list is paused, or it would know by itself.
    inject: async ({ pane, page }) => {
      await pane.getByRole('switch').click();
      await page.evaluate(() => {
        const { book } = tertialHost.host;
        book.sheets = book.sheets.filter(({ name }) => name !== 'Summering');
      });
    },
    end: nothing,
  },
];
