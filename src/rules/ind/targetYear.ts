import { foldText } from '../../language/words/cleanText';

/** A year, or a span of them, with the word before it. */
const YEARS =
  /(?:(\p{L}+)\s+)?(?:(?:år|året)\s+)?((?:19|20)\d{2})(?:\s?[-–/]\s?((?:19|20)?\d{2}))?(?!\d)/gu;

/** A year after one of these is where a comparison starts, not where it is to end. */
const FROM = new Set(['från', 'sedan', 'mot', 'med', 'än', 'basår', 'basåret', 'jämfört']);

/** A year after one of these belongs to a name, or to those who were born in it. */
const NAMED = new Set(['agenda', 'vision', 'årskull', 'årskullen', 'född', 'födda']);

/**
 * The years that the name of an indicator puts its target in: *Minskning ton CO2e till år 2023*.
 * Years to compare with (*jämfört med 2015*) are left out. Of a span (*2020–2023*), both ends
 * and those between count.
 */
export function targetYears(name: string): number[] {
  if (!/(?:19|20)\d\d/.test(name)) return [];
  const text = foldText(name);
  return [...text.matchAll(YEARS)].flatMap((found) => {
    const [whole, word = '', from = '', to] = found;
    if (FROM.has(word) || NAMED.has(word) || isNoYear(text, found.index, whole)) return [];
    const first = Number(from);
    if (to === undefined) return [first];
    const last = Number(to.length === 2 ? `${from.slice(0, 2)}${to}` : to);
    const length = Math.max(0, last - first);
    return Array.from({ length: length + 1 }, (_, offset) => first + offset);
  });
}

/** What an amount or a count goes on with: `2000 kr`, `2 000` is no year either. */
const UNIT_AFTER =
  /^\s?(?:kr|kronor|tkr|mnkr|mkr|kkr|%|procent|st|stycken|timmar|dagar|platser|personer|elever|barn|ton|kg|km|meter|m2|m²|kvm|kwh|mwh|invånare|gånger)(?![\p{L}\d])/u;
/** The number of a statute or a decision: `2010:800`, `dnr 2019/45`. */
const REFERENCE_AFTER = /^:\d/;
/** Where a comparison starts: `2020 års nivå`. */
const LEVEL_AFTER = /^ års nivå/u;
const REFERENCE_BEFORE = /(?:sfs|dnr|diarienummer|prop\.?|lag \(|\d:)\s*$/u;
/** A comparison with an amount: `> 2000`. */
const COMPARED_BEFORE = /[<>≥≤=]\s*$/u;

/** Whether the digits are an amount, or the number of something, and no year. */
function isNoYear(text: string, start: number, whole: string): boolean {
  const digits = start + whole.search(/(?:19|20)\d{2}/);
  const [before, after] = [text.slice(0, digits), text.slice(start + whole.length)];
  return (
    UNIT_AFTER.test(after) ||
    REFERENCE_AFTER.test(after) ||
    LEVEL_AFTER.test(after) ||
    REFERENCE_BEFORE.test(before) ||
    COMPARED_BEFORE.test(before)
  );
}
