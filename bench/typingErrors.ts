/** The slips that are planted, one at a time. */
export const SLIPS = [
  'sign',
  'swap',
  'lost digit',
  'factor 10',
  'factor 1000',
  'wrong row',
] as const;

export type Slip = (typeof SLIPS)[number];

/**
 * What a typist may have written instead of a number.
 *
 * @param text the number as the table shows it, with a decimal point: `-1.3`.
 * @param beside what the rows above and beneath hold in the same column.
 */
export function slipsOf(
  text: string,
  beside: readonly number[],
): readonly (readonly [Slip, number])[] {
  const right = Number(text);
  const slips: (readonly [Slip, number])[] = [
    ['sign', -right],
    ...swapped(text).map((wrong) => ['swap', wrong] as const),
    ...lost(text).map((wrong) => ['lost digit', wrong] as const),
    ...[1, -1].map((by) => ['factor 10', moved(text, by)] as const),
    ...[3, -3].map((by) => ['factor 1000', moved(text, by)] as const),
    ...beside.map((wrong) => ['wrong row', wrong] as const),
  ];
  const isNew = (wrong: number, at: number): boolean =>
    wrong !== right && slips.findIndex(([, other]) => other === wrong) === at;
  return slips.filter(([, wrong], at) => isNew(wrong, at));
}

/** The point moved in the text: a product of doubles would bring artefacts of its own. */
const moved = (text: string, by: number): number => Number(`${text}e${by}`);

function swapped(text: string): number[] {
  const digits = [...text].flatMap((sign, at) => (/\d/.test(sign) ? [at] : []));
  return digits.slice(1).map((at, index) => {
    const letters = [...text];
    const before = digits[index] ?? at;
    [letters[before], letters[at]] = [text[at] ?? '', text[before] ?? ''];
    return Number(letters.join(''));
  });
}

const lost = (text: string): number[] =>
  [...text].flatMap((sign, at) =>
    /\d/.test(sign) ? [Number(text.slice(0, at) + text.slice(at + 1) || '0')] : [],
  );
