/** One of the up to four parts of a number format. */
export interface FormatSection {
  /** Its characters in order, literals whole. */
  readonly pieces: readonly FormatPiece[];
  /** The condition that it states itself, as `[<0.5]` does. */
  readonly condition: ((value: number) => boolean) | null;
}

export interface FormatPiece {
  readonly text: string;
  /** Whether it is shown as it stands: quoted, escaped, or a unit in currency brackets. */
  readonly isLiteral: boolean;
  /** The word General: a digit stands for all that the number has. */
  readonly isGeneral?: true;
}

const TOKEN = /"([^"]*)"?|\\(.)|[_*].|\[([^\]]*)\]|general|./gis;
const CONDITION = /^(<=|>=|<>|[<>=])\s*([+-]?[\d.]+(?:e[+-]?\d+)?)$/i;
const CURRENCY = /^\$([^]*?)(?:-[\da-f,]+)?$/i;
const ELAPSED_TIME = /^(?:h+|m+|s+)$/i;

/** Cuts a number format code, in its en-US form, into its sections. */
export function formatSections(format: string): readonly FormatSection[] {
  const sections = [{ pieces: [] as FormatPiece[], condition: null as FormatSection['condition'] }];
  for (const [token, quoted, escaped, bracket] of format.matchAll(TOKEN)) {
    const section = sections.at(-1);
    const add = (text: string, isLiteral: boolean) => section?.pieces.push({ text, isLiteral });
    if (bracket !== undefined) {
      if (section) section.condition ??= conditionIn(bracket);
      if (ELAPSED_TIME.test(bracket)) add('h', false);
      const currency = CURRENCY.exec(bracket)?.[1];
      if (currency) add(currency, true);
    } else if (quoted !== undefined || escaped !== undefined) add(quoted ?? escaped ?? '', true);
    else if (token === ';') sections.push({ pieces: [], condition: null });
    else if (token.length === 2) add(' ', true);
    else if (token.length === 1) add(token, false);
    else section?.pieces.push({ text: '0', isLiteral: false, isGeneral: true });
  }
  return sections;
}

/** Which of the sections shows a number; null when none does, and Excel shows it as General. */
export function selectSection<Section extends FormatSection>(
  sections: readonly Section[],
  value: number,
): Section | null {
  const [first, second, third] = sections.filter(isForNumbers);
  if (first === undefined) return null;
  if (second === undefined) return first.condition?.(value) === false ? null : first;
  const isPositive = third === undefined ? value >= 0 : value > 0;
  if (first.condition ? first.condition(value) : isPositive) return first;
  if (third === undefined) return second.condition?.(value) === false ? null : second;
  return (second.condition ? second.condition(value) : value < 0) ? second : third;
}

const isForNumbers = ({ pieces }: FormatSection, index: number): boolean =>
  index < 3 && !pieces.some(({ text, isLiteral }) => text === '@' && !isLiteral);

function conditionIn(bracket: string): FormatSection['condition'] {
  const [, sign, written] = CONDITION.exec(bracket.trim()) ?? [];
  const limit = Number(written);
  switch (sign) {
    case '<':
      return (value) => value < limit;
    case '<=':
      return (value) => value <= limit;
    case '>':
      return (value) => value > limit;
    case '>=':
      return (value) => value >= limit;
    case '=':
      return (value) => value === limit;
    case '<>':
      return (value) => value !== limit;
    default:
      return null;
  }
}
