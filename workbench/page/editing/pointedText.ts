/** A formula with an address written where the caret is, and the caret behind it. */
export interface Pointed {
  readonly text: string;
  readonly caret: number;
}

/**
 * Writes the address of a cell that was clicked into a formula. Undefined where the formula can take
 * none: it then has a value before the caret, and the click leaves the cell.
 */
export function pointedText(text: string, caret: number, address: string): Pointed | undefined {
  if (!text.startsWith('=')) return undefined;
  const before = text.slice(0, caret);
  // A second click exchanges the address that the first one wrote.
  const kept = before.replace(/(?<=[=(;,+\-*/^&<>:\s])\$?[A-Z]{1,3}\$?\d{1,7}$/i, '');
  if (!/[=(;,+\-*/^&<>:\s]$/.test(kept)) return undefined;
  const written = kept + address;
  return { text: written + text.slice(caret), caret: written.length };
}
