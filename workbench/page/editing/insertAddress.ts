/** A formula after an insertion, and the new caret. */
export interface EditedFormula {
  readonly text: string;
  readonly caret: number;
}

/**
 * Inserts the address of a clicked cell into a formula. Undefined where the formula can take
 * none, because a value is before the caret: then the click ends the editing.
 */
export function insertAddress(
  text: string,
  caret: number,
  address: string,
): EditedFormula | undefined {
  if (!text.startsWith('=')) return undefined;
  const before = text.slice(0, caret);
  // A second click replaces the address of the first one.
  const kept = before.replace(/(?<=[=(;,+\-*/^&<>:\s])\$?[A-Z]{1,3}\$?\d{1,7}$/i, '');
  if (!/[=(;,+\-*/^&<>:\s]$/.test(kept)) return undefined;
  const written = kept + address;
  return { text: written + text.slice(caret), caret: written.length };
}
