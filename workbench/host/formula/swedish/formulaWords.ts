/** The parts of a table that a reference may name, in English and in Swedish. */
const PARTS: readonly (readonly [english: string, swedish: string])[] = [
  ['#All', '#Alla'],
  ['#Data', '#Data'],
  ['#Headers', '#Rubriker'],
  ['#Totals', '#Summor'],
  ['#This Row', '#Den här raden'],
];

/** A structured reference with its parts in the other language: `T[#Totals]` → `T[#Summor]`. */
export function translateParts(text: string, to: 'sv' | 'en'): string {
  return text.replace(/\[#[^\]]+\]/g, (part) => {
    const word = part.slice(1, -1).toLowerCase();
    const pair = PARTS.find((names) => names.some((name) => name.toLowerCase() === word));
    return pair ? `[${to === 'sv' ? pair[1] : pair[0]}]` : part;
  });
}
