import { normalizeUnit } from '../../language/numbers/normalizeUnit';

/** What a number format does to the number that a reader sees. */
export interface FormatMeaning {
  /** The number is shown times 10 to this power: 2 for `0%`, −6 for `#,##0.0,,`. */
  readonly shift: number;
  /** `%`, or the unit that the format writes after the number, as `0" st"` does. */
  readonly unit: string | null;
  readonly isDate: boolean;
}

const known = new Map<string, FormatMeaning>();

/**
 * Reads a number format code in its en-US form. Only its first section counts: the others repeat
 * it for negative numbers, zero and text.
 *
 * @example formatMeaning('#,##0.0,,') // { shift: -6, unit: null, isDate: false }
 */
export function formatMeaning(format: string): FormatMeaning {
  let meaning = known.get(format);
  if (!meaning) {
    meaning = readFormat(format);
    known.set(format, meaning);
  }
  return meaning;
}

const LITERALS = /"([^"]*)"|\\(.)|_.|\*./gs;
const BRACKETS = /\[[^\]]*\]/g;

function readFormat(format: string): FormatMeaning {
  const [section, literals] = withoutLiterals(format);
  const codes = section.replace(BRACKETS, '');
  const isDate = /[ymdhs]/i.test(codes.replace(/general/i, ''));
  const isPercent = codes.includes('%');
  const commas = /[0#?](,+)(?![0#?,])/.exec(codes)?.[1]?.length ?? 0;
  return {
    shift: isDate ? 0 : (isPercent ? 2 : 0) - 3 * commas,
    unit: isPercent ? '%' : literalUnit(literals),
    isDate,
  };
}

/** The first section without quoted and escaped text, and that text. */
function withoutLiterals(format: string): [codes: string, literals: string] {
  let literals = '';
  let inFirst = true;
  const codes = format.replace(LITERALS, (_, quoted?: string, escaped?: string, at?: number) => {
    inFirst &&= !format.slice(0, at).replace(LITERALS, '').includes(';');
    if (inFirst) literals += quoted ?? escaped ?? '';
    return '';
  });
  return [codes.split(';')[0] ?? '', literals];
}

/** Swedish Excel shows any money with the currency sign kr, so it is no unit. */
function literalUnit(literals: string): string | null {
  const unit = normalizeUnit(literals);
  return /^[\p{L}%‰°]/u.test(unit) && unit !== 'kr' ? unit : null;
}
