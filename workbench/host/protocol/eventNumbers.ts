/** The numbers of the API's events, by the end of their register method `_Register…`. */
export const SHEET_EVENTS = {
  DataChangedEvent: 10,
  ActivatedEvent: 11,
  DeactivatedEvent: 12,
  AddedEvent: 13,
  SelectionChangedEvent: 14,
  DeletedEvent: 15,
  CalculatedEvent: 16,
  FormatChangedEvent: 18,
  RowHiddenChangedEvent: 22,
  FormulaChangedEvent: 23,
  ProtectionChangedEvent: 24,
  EventNameChanged: 25,
  EventVisibilityChanged: 26,
  EventMoved: 27,
} as const;

export const CHART_EVENTS = {
  AddedEvent: 50,
  ActivatedEvent: 51,
  DeactivatedEvent: 52,
  DeletedEvent: 53,
} as const;

export const TABLE_EVENTS = {
  SelectionChangedEvent: 100,
  DataChangedEvent: 101,
  AddedEvent: 102,
  DeletedEvent: 103,
} as const;

export const COMMENT_EVENTS = { AddedEvent: 250, DeletedEvent: 251, ChangedEvent: 252 } as const;

export const WORKBOOK_ACTIVATED = 2203;
export const VISIBILITY_MODE_CHANGED = 65539;
export const CLOSE_CANCELLED = 65540;
/** Not a message but an event of the document itself. */
export const DOCUMENT_SELECTION_CHANGED = 2;
