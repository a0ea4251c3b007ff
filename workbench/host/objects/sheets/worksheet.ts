import { MAX_COLUMNS, MAX_ROWS, singleCell, WHOLE_SHEET, onSheet } from '../../model/area';
import { parseAddress } from '../../model/address';
import { copySheet } from '../../model/changes/copySheet';
import { deleteSheet, moveSheet, renameSheet } from '../../model/changes/sheetEdits';
import { sameName, sheetNameFault } from '../../model/sheetName';
import type { Sheet, Visibility } from '../../model/sheet';
import { SHEET_EVENTS } from '../../protocol/eventNumbers';
import { WORKBOOK_TARGET } from '../../protocol/events';
import type { ClassTable, HostObject } from '../../protocol/hostClass';
import { alreadyExists, HostError, invalidArgument, itemNotFound } from '../../protocol/hostError';
import type { Hosted } from '../../protocol/hosted';
import { range, rangeAreas, worksheet } from '../classes';
import { chartCollection } from '../charts/chartCollection';
import { asColor } from '../formats/colors';
import { commentCollection } from '../ranges/commentCollection';
import { freezePanes } from './freezePanes';
import { namedItemCollection } from '../workbook/namedItemCollection';
import { pageBreakCollection } from './pageBreakCollection';
import { pageLayout } from './pageLayout';
import { accessDenied, rangeAt } from '../../protocol/rangeSelf';
import { activate } from '../ranges/selectRange';
import { tableCollection } from '../tables/tableCollection';
import { worksheetCustomProperties } from './worksheetCustomProperties';
import { worksheetProtection } from './worksheetProtection';

/** Throws when the workbook's structure is protected. */
export function checkStructure(host: Hosted): void {
  if (host.book.protectedStructure) throw accessDenied();
}

/** Throws unless a sheet may have this name. */
export function checkSheetName(host: Hosted, name: string, except?: Sheet): void {
  const fault = sheetNameFault(name);
  if (fault !== undefined) throw invalidArgument(fault);
  if (host.book.sheets.some((sheet) => sheet !== except && sameName(sheet.name, name))) {
    throw alreadyExists();
  }
}

const isVisible = (sheet: Sheet): boolean => sheet.visibility === 'Visible';

function checkOneStaysVisible(host: Hosted, sheet: Sheet): void {
  if (!host.book.sheets.some((other) => other !== sheet && isVisible(other))) {
    throw new HostError('InvalidOperation', 'A workbook needs at least one visible sheet.');
  }
}

function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: boolean): Sheet | undefined {
  const { sheets } = sheet.book;
  for (let at = sheets.indexOf(sheet) + step; ; at += step) {
    const next = sheets[at];
    if (!next || !visibleOnly || isVisible(next)) return next;
  }
}

const orThrow = (sheet: Sheet | undefined): HostObject => {
  if (!sheet) throw itemNotFound();
  return worksheet(sheet);
};

const usedOf = (sheet: Sheet, valuesOnly: unknown, host: Hosted): HostObject | undefined => {
  host.calculateIfDue();
  const area = sheet.usedArea(valuesOnly === true);
  return area && range({ sheet, areas: [area] });
};

/** One sheet of the workbook. */
export const worksheetTable: ClassTable<Sheet> = {
  name: 'Worksheet',
  identity: (sheet) => ({ Id: sheet.id }),
  check: (sheet) => {
    if (sheet.deleted) throw itemNotFound();
  },
  events: { target: (sheet) => sheet.id, numbers: SHEET_EVENTS },
  properties: {
    Id: { get: (sheet) => sheet.id },
    Name: {
      get: (sheet) => sheet.name,
      set: (sheet, value, host) => {
        const name = String(value);
        checkStructure(host);
        checkSheetName(host, name, sheet);
        const nameBefore = sheet.name;
        renameSheet(sheet, name);
        // Renaming a sheet empties Excel's undo list on Windows and Mac.
        host.book.undo.clear();
        host.events.raise(SHEET_EVENTS.EventNameChanged, [sheet.id, WORKBOOK_TARGET], {
          worksheetId: sheet.id,
          nameBefore,
          nameAfter: name,
          source: 'Local',
        });
      },
    },
    Position: {
      get: (sheet) => sheet.book.sheets.indexOf(sheet),
      set: (sheet, value, host) => {
        checkStructure(host);
        const to = Number(value);
        const from = host.book.sheets.indexOf(sheet);
        if (!Number.isInteger(to) || to < 0 || to >= host.book.sheets.length) {
          throw invalidArgument();
        }
        moveSheet(sheet, to);
        host.book.undo.clear();
        host.events.raise(SHEET_EVENTS.EventMoved, [WORKBOOK_TARGET], {
          worksheetId: sheet.id,
          positionBefore: from,
          positionAfter: to,
          source: 'Local',
        });
      },
    },
    Visibility: {
      get: (sheet) => sheet.visibility,
      set: (sheet, value, host) => {
        const all: readonly Visibility[] = ['Visible', 'Hidden', 'VeryHidden'];
        const next = all.find((visibility) => visibility === value);
        if (!next) throw invalidArgument();
        checkStructure(host);
        if (next !== 'Visible') checkOneStaysVisible(host, sheet);
        const before = sheet.visibility;
        host.book.change(sheet, 'visibility', next);
        if (next !== 'Visible' && host.book.active === sheet) {
          const other = neighbour(sheet, 1, true) ?? neighbour(sheet, -1, true);
          if (other) activate(host, other);
        }
        host.book.undo.clear();
        host.events.raise(SHEET_EVENTS.EventVisibilityChanged, [sheet.id, WORKBOOK_TARGET], {
          worksheetId: sheet.id,
          visibilityBefore: before,
          visibilityAfter: next,
          source: 'Local',
        });
      },
    },
    TabColor: {
      get: (sheet) => sheet.tabColor,
      set: (sheet, value, host) => {
        const color = value === '' ? '' : `#${asColor(value).argb.slice(2)}`;
        host.book.change(sheet, 'tabColor', color);
      },
    },
    ShowGridlines: flag('showGridlines'),
    ShowHeadings: flag('showHeadings'),
    // The library reads these under one name and sets them under another.
    Gridlines: { ...flag('showGridlines'), onlyByName: true },
    Headings: { ...flag('showHeadings'), onlyByName: true },
    EnableCalculation: flag('enableCalculation'),
    StandardHeight: { get: (sheet) => sheet.standardHeight },
    StandardWidth: {
      get: (sheet) => sheet.standardWidth,
      set: (sheet, value, host) => {
        if (typeof value !== 'number' || value < 0) throw invalidArgument();
        host.book.change(sheet, 'standardWidth', value);
      },
    },
  },
  navigations: {
    Tables: (sheet) => tableCollection({ sheet }),
    Names: (sheet) => namedItemCollection({ scope: sheet }),
    Charts: (sheet) => chartCollection(sheet),
    Comments: (sheet) => commentCollection({ sheet }),
    FreezePanes: (sheet) => freezePanes(sheet),
    PageLayout: (sheet) => pageLayout(sheet),
    Protection: (sheet) => worksheetProtection(sheet),
    HorizontalPageBreaks: (sheet) => pageBreakCollection({ sheet, breaks: 'rowBreaks' }),
    VerticalPageBreaks: (sheet) => pageBreakCollection({ sheet, breaks: 'columnBreaks' }),
    CustomProperties: (sheet) => worksheetCustomProperties(sheet),
  },
  methods: {
    GetRange: (sheet, [address]) =>
      typeof address === 'string' && address !== ''
        ? range(rangeAt(sheet.book, sheet, address))
        : range({ sheet, areas: [WHOLE_SHEET] }),
    GetRanges: (sheet, [addresses]) => {
      const areas = String(addresses)
        .split(',')
        .map((text) => parseAddress(text)?.area);
      const found = areas.flatMap((area) => area ?? []);
      if (found.length !== areas.length) throw invalidArgument();
      return rangeAreas({ sheet, areas: found });
    },
    GetRangeByIndexes: (sheet, args) => {
      const [top, left, rows, columns] = args.map(Number);
      const area = onSheet({
        top: top ?? NaN,
        left: left ?? NaN,
        bottom: (top ?? NaN) + (rows ?? NaN) - 1,
        right: (left ?? NaN) + (columns ?? NaN) - 1,
      });
      if (!area) throw invalidArgument();
      return range({ sheet, areas: [area] });
    },
    GetCell: (sheet, [row, column]) => {
      const area = singleCell(Number(row), Number(column));
      if (!(area.top >= 0 && area.top < MAX_ROWS && area.left >= 0 && area.left < MAX_COLUMNS)) {
        throw invalidArgument();
      }
      return range({ sheet, areas: [area] });
    },
    GetUsedRange: (sheet, [valuesOnly], host) =>
      usedOf(sheet, valuesOnly, host) ?? range({ sheet, areas: [singleCell(0, 0)] }),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly], host) =>
      usedOf(sheet, valuesOnly, host) ?? null,
    GetNext: (sheet, [visibleOnly]) => orThrow(neighbour(sheet, 1, visibleOnly === true)),
    GetNextOrNullObject: (sheet, [visibleOnly]) => {
      const next = neighbour(sheet, 1, visibleOnly === true);
      return next ? worksheet(next) : null;
    },
    GetPrevious: (sheet, [visibleOnly]) => orThrow(neighbour(sheet, -1, visibleOnly === true)),
    GetPreviousOrNullObject: (sheet, [visibleOnly]) => {
      const previous = neighbour(sheet, -1, visibleOnly === true);
      return previous ? worksheet(previous) : null;
    },
    _GetSheetById: (sheet, [id]) => orThrow(sheet.book.sheet(String(id))),
    _GetAnotherWorksheetById: (sheet, [id]) => orThrow(sheet.book.sheet(String(id))),
    Activate: (sheet, _, host) => activate(host, sheet),
    Calculate: (sheet, _, host) => host.calculator.recalculate(sheet, WHOLE_SHEET),
    Copy: (sheet, [position, relative], host) => {
      checkStructure(host);
      const copy = copySheet(sheet, placeOf(sheet, position, relative));
      host.book.undo.clear();
      host.events.raise(SHEET_EVENTS.AddedEvent, [WORKBOOK_TARGET], {
        worksheetId: copy.id,
        source: 'Local',
      });
      return worksheet(copy);
    },
    Delete: (sheet, _, host) => {
      checkStructure(host);
      if (sheet.visibility === 'VeryHidden') {
        throw new HostError('InvalidOperation', 'A very hidden sheet cannot be deleted.');
      }
      checkOneStaysVisible(host, sheet);
      if (host.book.active === sheet) {
        const other = neighbour(sheet, 1, true) ?? neighbour(sheet, -1, true);
        if (other) activate(host, other);
      }
      deleteSheet(sheet);
      host.book.undo.clear();
      host.events.raise(SHEET_EVENTS.DeletedEvent, [WORKBOOK_TARGET], {
        worksheetId: sheet.id,
        source: 'Local',
      });
    },
  },
};

function placeOf(sheet: Sheet, position: unknown, relative: unknown): number {
  const other = worksheet.unwrap(relative) ?? sheet;
  const at = sheet.book.sheets.indexOf(other);
  switch (position ?? 'None') {
    case 'Beginning':
      return 0;
    case 'Before':
      return at;
    case 'After':
      return at + 1;
    case 'None':
    case 'End':
      return sheet.book.sheets.length;
    default:
      throw invalidArgument();
  }
}

function flag(key: 'showGridlines' | 'showHeadings' | 'enableCalculation') {
  return {
    get: (sheet: Sheet): boolean => sheet[key],
    set: (sheet: Sheet, value: unknown, host: Hosted): void => {
      if (typeof value !== 'boolean') throw invalidArgument();
      host.book.change(sheet, key, value);
    },
  };
}
