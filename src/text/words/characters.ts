import { EN_DASH, HYPHENS, MINUS } from '../../language/numbers/signs';

const LETTER = /[\p{L}\p{M}]/u;
const SPACES = ' \u00A0\u2007\u2008\u2009\u202F\t';
const DASHES = `${HYPHENS.replace('\\', '')}${EN_DASH}${MINUS}`;

export const isLetter = (character: string): boolean => LETTER.test(character);

export const isDigit = (character: string): boolean => character >= '0' && character <= '9';

/** A space within a line. */
export const isSpace = (character: string): boolean =>
  character !== '' && SPACES.includes(character);

/** A hyphen, a dash between numbers, or a minus. */
export const isDash = (character: string): boolean =>
  character !== '' && DASHES.includes(character);
