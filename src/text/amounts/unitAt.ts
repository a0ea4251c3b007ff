import type { Token } from '../words/token';
import type { AmountUnit } from './amount';

/** A unit behind a number, and what the number is multiplied by to be in it. */
export interface FoundUnit {
  readonly unit: AmountUnit;
  readonly written: string;
  /** 3 for *miljarder*, which are thousands of mnkr. */
  readonly shift: number;
  /** The token after it. */
  readonly end: number;
}

const money = (unit: 'kr' | 'tkr' | 'mnkr', shift = 0) => ({
  unit: { kind: 'money', unit } as const,
  shift,
});
const other = (kind: 'percent' | 'points' | 'count' | 'other') => ({
  unit: { kind } as const,
  shift: 0,
});

const MEASURES =
  'gram g kg kilo ton kwh mwh gwh kvm liter km mil poäng sekunder minuter timmar dagar dygn'.split(
    ' ',
  );

const WORDS = new Map<string, { readonly unit: AmountUnit; readonly shift: number }>([
  ...['mnkr', 'mkr', 'msek', 'miljonkr'].map((word) => [word, money('mnkr')] as const),
  ...['tkr', 'kkr', 'ksek', 'tsek'].map((word) => [word, money('tkr')] as const),
  ...['kr', 'kronor', 'krona', 'sek'].map((word) => [word, money('kr')] as const),
  ...['mdkr', 'mdr', 'mdkr'].map((word) => [word, money('mnkr', 3)] as const),
  ...['%', 'procent', 'percent'].map((word) => [word, other('percent')] as const),
  ...['procentenheter', 'procentenhet'].map((word) => [word, other('points')] as const),
  ...['st', 'stycken', 'styck'].map((word) => [word, other('count')] as const),
  ...MEASURES.map((word) => [word, other('other')] as const),
]);

/** Words that want *kronor* behind them, but often go without. */
const SCALES = new Map([
  ...['miljon', 'miljoner', 'milj', 'mn', 'million'].map((word) => [word, money('mnkr')] as const),
  ...['miljard', 'miljarder', 'billion'].map((word) => [word, money('mnkr', 3)] as const),
  ...['tusen', 'thousand'].map((word) => [word, money('tkr')] as const),
]);
const KRONOR = new Set(['kr', 'kronor', 'sek']);

/** What there may be millions of besides kronor. */
const OTHER_THINGS =
  /^(invånar|besök|resor|resenär|person|människ|timm|ton|kubik|kvadrat|sidor|ärende|samtal|portion|träd|faktur|underlag|meter|liter|kilo|manuella|elev|barn|gånger|underlag)/;

/** The unit at a token. */
export function unitAt(found: readonly Token[], at: number): FoundUnit | null {
  const token = found[at];
  if (!token) return null;
  const scale = SCALES.get(token.low);
  if (scale) return scaled(found, at, scale);
  const word = WORDS.get(token.low);
  if (!word) return null;
  if (token.text === '%' && found[at + 2]?.low.startsWith('enhet')) {
    return { ...other('points'), written: '%-enheter', end: at + 3 };
  }
  const written = word.unit.kind === 'percent' ? '%' : token.text;
  return { ...word, written, end: at + 1 };
}

function scaled(
  found: readonly Token[],
  at: number,
  scale: { readonly unit: AmountUnit; readonly shift: number },
): FoundUnit | null {
  const word = found[at]?.text ?? '';
  const after = found[at + 1]?.text === '.' ? at + 2 : at + 1;
  const next = found[after];
  if (next && KRONOR.has(next.low)) {
    return { ...scale, written: `${word} ${next.text}`, end: after + 1 };
  }
  const isLoose = word.startsWith('tus') || word.startsWith('thou') || word === 'mn';
  if (isLoose || (next && OTHER_THINGS.test(next.low))) return null;
  return { ...scale, written: word, end: at + 1 };
}
