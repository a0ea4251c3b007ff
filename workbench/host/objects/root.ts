import { singleCell } from '../model/area';
import { dynamicRibbon } from '../services/dynamicRibbon';
import { customFunctionsService } from '../services/customFunctionsService';
import { WORKBOOK_ACTIVATED } from '../protocol/eventNumbers';
import { WORKBOOK_TARGET } from '../protocol/events';
import { defineClass, keptObject, type HostObject } from '../protocol/hostClass';
import { itemNotFound } from '../protocol/hostError';
import type { Hosted } from '../protocol/hosted';
import { range, rangeAreas } from './classes';
import './defineClasses';
import { application } from './workbook/application';
import { commentCollection } from './ranges/commentCollection';
import { documentProperties } from './workbook/documentProperties';
import { namedItemCollection } from './workbook/namedItemCollection';
import { settingCollection } from './workbook/settingCollection';
import { tableCollection } from './tables/tableCollection';
import { workbookProtection } from './workbook/workbookProtection';
import { worksheetCollection } from './sheets/worksheetCollection';

const held = (host: Hosted, id: unknown): HostObject => {
  const object = keptObject(host, String(id));
  if (!object) throw itemNotFound();
  return object;
};

const selection = ({ book }: Hosted): HostObject =>
  range({ sheet: book.active, areas: book.active.selection.slice(0, 1) });

/**
 * The root of a context. The library uses the same number for the workbook, for the container of
 * custom functions and for the shared services, so that one object has to answer for all three.
 */
export const rootObject = defineClass<Hosted>({
  name: 'Workbook',
  events: { target: () => WORKBOOK_TARGET, numbers: { ActivatedEvent: WORKBOOK_ACTIVATED } },
  properties: {
    Name: { get: ({ book }) => book.name },
    IsDirty: {
      get: ({ book }) => book.isDirty,
      set: ({ book }, value) => {
        book.isDirty = value === true;
      },
    },
    ReadOnly: { get: () => false },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: ({ book }) => book.source !== undefined },
    CalculationEngineVersion: { get: () => 191029 },
  },
  navigations: {
    Application: ({ book }) => application(book),
    Worksheets: ({ book }) => worksheetCollection(book),
    Tables: ({ book }) => tableCollection({ book }),
    Names: () => namedItemCollection({}),
    Comments: ({ book }) => commentCollection({ book }),
    Properties: ({ book }) => documentProperties(book),
    Protection: ({ book }) => workbookProtection(book),
    Settings: ({ book }) => settingCollection(book),
    CustomFunctions: (host) => customFunctionsService(host),
    Ribbon: (host) => dynamicRibbon(host),
  },
  methods: {
    GetActiveCell: ({ book }) => {
      const [area = singleCell(0, 0)] = book.active.selection;
      return range({ sheet: book.active, areas: [singleCell(area.top, area.left)] });
    },
    GetSelectedRange: selection,
    GetSelectedRanges: ({ book }) =>
      rangeAreas({ sheet: book.active, areas: [...book.active.selection] }),
    _GetRangeForEventByReferenceId: (host, [id]) => held(host, id),
    _GetRangeOrNullObjectForEventByReferenceId: (host, [id]) =>
      keptObject(host, String(id)) ?? null,
    _GetObjectByReferenceId: (host, [id]) => held(host, id),
    _GetReferenceCount: (host) => host.references.count,
    _RemoveReference: (host, [id]) => host.references.remove(String(id)),
    _RemoveAllReferences: (host) => host.references.removeAll(),
  },
});
