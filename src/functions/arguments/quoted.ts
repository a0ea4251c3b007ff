import type { Language } from '../../language/bilingual';
import { cleanText } from '../../language/words/cleanText';
import type { Content } from './argument';

const LONGEST = 40;
const LOGICAL = { sv: { true: 'SANT', false: 'FALSKT' }, en: { true: 'TRUE', false: 'FALSE' } };

/** What stands in a cell, in quotation marks and not too long, for a message. */
export function quoted(content: Content, language: Language): string {
  if (typeof content === 'boolean') return LOGICAL[language][content ? 'true' : 'false'];
  const text = cleanText(String(content));
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return language === 'sv' ? `”${short}”` : `“${short}”`;
}
