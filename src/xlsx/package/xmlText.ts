import { encodeEscapes } from './textEscapes';

/** The beginning of every part. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const SPECIAL: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text within an element or an attribute; characters that XML can't hold are left out. */
export const escapeXml = (text: string): string =>
  NEEDS_ESCAPING.test(text)
    ? removeForbidden(text).replace(/[&<>"]/g, (sign) => SPECIAL[sign] ?? sign)
    : text;

/** Hardly any text has what must be written otherwise, and halves of letters are looked at more closely. */
// eslint-disable-next-line no-control-regex -- these are the characters that XML forbids
const NEEDS_ESCAPING = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;

// eslint-disable-next-line no-control-regex -- as above
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;

const removeForbidden = (text: string): string =>
  FORBIDDEN.test(text)
    ? // eslint-disable-next-line no-control-regex -- as above
      text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '')
    : text;

/** What one cell holds at most. */
const LONGEST_TEXT = 32_767;

/** A cell's text, as Excel writes what XML would change. */
export const cellText = (text: string): string =>
  escapeXml(encodeEscapes(text.slice(0, LONGEST_TEXT)));
