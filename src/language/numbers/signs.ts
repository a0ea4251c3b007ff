/** Between thousands, and before a unit, so that a number never breaks over two lines. */
export const NO_BREAK_SPACE = '\u00A0';

/** The minus sign proper, as wide as a digit. */
export const MINUS = '\u2212';

/** Hyphens as they are typed; Word makes some of them no-break or typographic. */
export const HYPHENS = '\\-\u2010\u2011';

export const EN_DASH = '\u2013';
