/**
 * Undoes the way Excel writes characters that XML can't hold or would change: `_x000a_` is a line
 * feed, and `_x005F_` the underscore that begins a text which merely looks like that.
 */
export const decodeEscapes = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;

/** Writes a text so that `decodeEscapes` gives it back: what looks like an escape, and carriage returns. */
export const encodeEscapes = (text: string): string =>
  text.includes('_x') || text.includes('\r')
    ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replaceAll('\r', '_x000D_')
    : text;
