import { intersection } from '../../model/area';
import { formatArea } from '../../model/address';
import type { CellsChanged } from '../../model/changes/edits';
import { SHEET_EVENTS, TABLE_EVENTS } from '../../protocol/eventNumbers';
import { WORKBOOK_TARGET } from '../../protocol/events';
import type { Hosted } from '../../protocol/hosted';
import { range } from '../classes';

/** Raises the events of what the running batch, or the user, did to cells. */
export function raiseEdits(host: Hosted, triggerSource: string): void {
  for (const change of host.edits.take()) {
    raiseSheet(host, change, triggerSource);
    raiseTables(host, change, triggerSource);
  }
}

const hasListener = (host: Hosted, type: number, targets: string[]): boolean =>
  targets.some((target) => host.events.hasListener(type, target));

/** The range of an event can be asked for by a reference. It follows its cells like any other. */
function referenceOf(host: Hosted, { sheet, area }: CellsChanged): string {
  return host.references.keep(range({ sheet, areas: [area] })) ?? '';
}

function details(
  host: Hosted,
  change: CellsChanged,
  triggerSource: string,
): Record<string, unknown> {
  const { sheet, area, before } = change;
  return {
    worksheetId: sheet.id,
    address: formatArea(area),
    changeType: change.changeType,
    source: 'Local',
    triggerSource,
    shiftDirection: change.shiftDirection,
    referenceId: referenceOf(host, change),
    ...(before === undefined ? {} : singleDetails(change)),
  };
}

/** What stood in a single cell before and after. */
function singleDetails({ sheet, area, before }: CellsChanged): Record<string, unknown> {
  const after = sheet.cell(area.top, area.left)?.value ?? '';
  return {
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: typeName(before),
    valueTypeAfter: typeName(after),
  };
}

function typeName(value: unknown): string {
  if (value === '') return 'Empty';
  if (typeof value === 'object') return 'Error';
  return { number: 'Double', boolean: 'Boolean' }[typeof value as 'number' | 'boolean'] ?? 'String';
}

function raiseSheet(host: Hosted, change: CellsChanged, triggerSource: string): void {
  const targets = [change.sheet.id, WORKBOOK_TARGET];
  if (!hasListener(host, SHEET_EVENTS.DataChangedEvent, targets)) return;
  const body = details(host, change, triggerSource);
  host.events.raise(SHEET_EVENTS.DataChangedEvent, targets, body);
}

function raiseTables(host: Hosted, change: CellsChanged, triggerSource: string): void {
  for (const table of change.sheet.tables) {
    const area = intersection(table.area, change.area);
    const targets = [table.id, change.sheet.id, WORKBOOK_TARGET];
    if (!area || !hasListener(host, TABLE_EVENTS.DataChangedEvent, targets)) continue;
    const body = { ...details(host, { ...change, area }, triggerSource), tableId: table.id };
    host.events.raise(TABLE_EVENTS.DataChangedEvent, targets, body);
  }
}
