import type { Sheet } from '../../model/sheet';
import { SHEET_EVENTS } from '../../protocol/eventNumbers';
import { WORKBOOK_TARGET } from '../../protocol/events';
import { defineClass } from '../../protocol/hostClass';
import { HostError, invalidArgument } from '../../protocol/hostError';
import type { Hosted } from '../../protocol/hosted';
import { accessDenied } from '../../protocol/rangeSelf';

const OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

/** Protects a sheet, or removes its protection. */
export function setProtection(sheet: Sheet, protection: Sheet['protection'], host: Hosted): void {
  host.book.change(sheet, 'protection', protection);
  // Protecting cannot be undone, and empties the undo list.
  host.book.undo.clear();
  host.events.raise(SHEET_EVENTS.ProtectionChangedEvent, [sheet.id, WORKBOOK_TARGET], {
    worksheetId: sheet.id,
    isProtected: protection.on,
    source: 'Local',
  });
}

/** The protection of a sheet. */
export const worksheetProtection = defineClass<Sheet>({
  name: 'WorksheetProtection',
  properties: {
    Protected: { get: (sheet) => sheet.protection.on },
    Options: {
      get: (sheet) => (sheet.protection.on ? { ...OPTIONS, ...sheet.protection.options } : null),
    },
  },
  methods: {
    Protect: (sheet, [options, password], host) => {
      if (sheet.protection.on) {
        throw new HostError('InvalidOperation', 'The sheet is protected already.');
      }
      if (options !== null && options !== undefined && typeof options !== 'object') {
        throw invalidArgument();
      }
      const given = { ...(options as Record<string, unknown> | null | undefined) };
      const secret = typeof password === 'string' && password !== '' ? { password } : {};
      setProtection(sheet, { on: true, options: given, ...secret }, host);
    },
    Unprotect: (sheet, [password], host) => {
      if (!sheet.protection.on) return;
      const { password: secret } = sheet.protection;
      if (secret !== undefined && secret !== password) throw accessDenied();
      setProtection(sheet, { on: false, options: {} }, host);
    },
  },
});
