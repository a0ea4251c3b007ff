/** The lists of Excel's own type, as the library expects them. */
export interface SafeArray {
  toArray(): unknown[];
}

export const safeArray = (values: unknown[]): SafeArray => ({ toArray: () => values });

/** Takes a status alone, or a status with what follows. */
export type Callback = (answer: SafeArray | number) => void;

export type Handler = (eventId: number, payload: SafeArray) => void;
