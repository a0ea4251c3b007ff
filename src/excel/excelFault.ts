/** Why Excel did not do what was asked; a value until it is shown as a sentence. */
export interface ExcelFault {
  readonly kind: ExcelFaultKind;
  /** Excel's own code and words, for a report of the fault; never shown alone. */
  readonly detail: string;
  /** Sheets on which something may stand that could not be put back; as a rule there are none. */
  readonly left?: readonly string[];
  /** Sheets whose conditional formats could not all be put back. */
  readonly lostRules?: readonly string[];
}

export type ExcelFaultKind =
  | 'cellEditMode'
  | 'typedMeanwhile'
  | 'protected'
  | 'structureLocked'
  | 'gone'
  | 'noColumn'
  | 'tooLarge'
  | 'busy'
  | 'selection'
  | 'general'
  | 'notSupported'
  | 'nameTaken'
  | 'hidden'
  | 'formula'
  | 'changed'
  | 'changedSinceUndo'
  | 'notBlank'
  | 'inTable'
  | 'spillsInTable'
  | 'cancelled'
  | 'other';

/** What came of a task in Excel. */
export type ExcelResult<T> = { readonly ok: true; readonly value: T } | Failure;

export interface Failure {
  readonly ok: false;
  readonly fault: ExcelFault;
}

export const done = <T>(value: T): ExcelResult<T> => ({ ok: true, value });

export const failed = (kind: ExcelFaultKind, detail = ''): Failure => ({
  ok: false,
  fault: { kind, detail },
});

/** The failure, with the sheets on which something may have stayed. */
export const leaving = ({ fault }: Failure, sheets: readonly string[]): Failure => ({
  ok: false,
  fault: { ...fault, left: [...new Set([...(fault.left ?? []), ...sheets])] },
});

/** The failure, with the sheets whose conditional formats could not all be put back. */
export const losingRules = ({ fault }: Failure, sheets: readonly string[]): Failure => ({
  ok: false,
  fault: { ...fault, lostRules: [...new Set([...(fault.lostRules ?? []), ...sheets])] },
});

/** The codes that the client library documents, by what they mean to a person. */
const KIND_OF: Readonly<Record<string, ExcelFaultKind>> = {
  InvalidOperationInCellEditMode: 'cellEditMode',
  AccessDenied: 'protected',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  InvalidObjectPath: 'gone',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  ActivityLimitReached: 'busy',
  TooManyRequests: 'busy',
  RequestAborted: 'busy',
  ServiceNotAvailable: 'busy',
  ApiNotFound: 'notSupported',
  ApiNotAvailable: 'notSupported',
  NotImplemented: 'notSupported',
  UnsupportedOperation: 'notSupported',
  UnsupportedFeature: 'notSupported',
  UndoNotSupported: 'notSupported',
  ItemAlreadyExists: 'nameTaken',
  InvalidSelection: 'selection',
  GeneralException: 'general',
};

/** Takes what `Excel.run` threw as a fault; also what is no error of Excel's. */
export function faultOf(thrown: unknown): ExcelFault {
  const error = thrown as { readonly code?: unknown; readonly message?: unknown } | null;
  const code = typeof error?.code === 'string' ? error.code : '';
  const message = typeof error?.message === 'string' ? error.message : String(thrown);
  return { kind: KIND_OF[code] ?? 'other', detail: [code, message].filter(Boolean).join(': ') };
}
