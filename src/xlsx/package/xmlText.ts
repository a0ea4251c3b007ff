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
  removeForbidden(text).replace(/[&<>"]/g, (sign) => SPECIAL[sign] ?? sign);

const removeForbidden = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- these are the characters that XML forbids
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '');

/** What one cell holds at most. */
const LONGEST_TEXT = 32_767;

/** A cell's text, as Excel writes what XML would change. */
export const cellText = (text: string): string =>
  escapeXml(encodeEscapes(text.slice(0, LONGEST_TEXT)));
