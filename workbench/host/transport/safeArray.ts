/** The lists of Excel's own type, as the library expects them. */
export interface SafeArray {
  toArray(): unknown[];
}

export const safeArray = (values: unknown[]): SafeArray => ({ toArray: () => values });

/** Called with a status, or with a list that begins with one. */
export type Callback = (answer: SafeArray | number) => void;

export type Handler = (eventId: number, payload: SafeArray) => void;
