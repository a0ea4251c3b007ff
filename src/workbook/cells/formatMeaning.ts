import { normalizeUnit } from '../../language/numbers/normalizeUnit';
import {
  type FormatPiece,
  type FormatSection,
  formatSections,
  selectSection,
} from './formatSections';

/** What a number format does to the number that a reader sees. */
export interface FormatMeaning {
  /** The number is shown times 10 to this power: 2 for `0%`, −6 for `#,##0.0,,`. */
  readonly shift: number;
  /** `%`, or the unit that the format writes after the number, as `0" st"` does. */
  readonly unit: string | null;
  readonly isDate: boolean;
  /** How many decimals it shows; null where it leaves that to the number, as General does. */
  readonly decimals: number | null;
}

interface ReadSection extends FormatSection {
  readonly meaning: FormatMeaning;
}

const PLAIN: FormatMeaning = { shift: 0, unit: null, isDate: false, decimals: null };

const known = new Map<string, readonly ReadSection[]>();

/**
 * Reads a number format code in its en-US form. Of several sections the one counts that shows the
 * value, by its sign or by a condition such as `[=0]`. One that shows no digits, such as `"-"` for
 * zero, tells nothing of the number: then it means what the first does that shows some.
 *
 * @param value the number as it is stored.
 * @example formatMeaning('#,##0.0,,', 257100000) // { shift: -6, unit: null, isDate: false, decimals: 1 }
 */
export const formatMeaning = (format: string, value: number): FormatMeaning =>
  selectSection(sectionsOf(format), value)?.meaning ?? PLAIN;

/** Everything that a format may mean, by what is stored. */
export const formatMeanings = (format: string): readonly FormatMeaning[] => [
  ...sectionsOf(format).map(({ meaning }) => meaning),
  PLAIN,
];

function sectionsOf(format: string): readonly ReadSection[] {
  let sections = known.get(format);
  if (!sections) {
    sections = readSections(format);
    known.set(format, sections);
  }
  return sections;
}

function readSections(format: string): readonly ReadSection[] {
  const sections = formatSections(format).map((section) => ({
    ...section,
    meaning: meaningOf(section),
  }));
  const usual = sections.find(({ meaning }) => meaning !== null)?.meaning ?? PLAIN;
  return sections.map((section) => ({ ...section, meaning: section.meaning ?? usual }));
}

const DIGIT = /[#?\d]/;
/** Zeros that are parts of a second, and no number. */
const PARTS_OF_SECOND = /(s+)[.,]0+/gi;

/** Null for a section that shows no number. */
function meaningOf({ pieces }: FormatSection): FormatMeaning | null {
  const codes = pieces.map(({ text, isLiteral }) => (isLiteral ? '' : text)).join('');
  if (!DIGIT.test(codes.replace(PARTS_OF_SECOND, '$1'))) {
    return /[ymdhs]/i.test(codes) ? { ...PLAIN, isDate: true } : null;
  }
  const percents = codes.split('%').length - 1;
  const commas = [...codes.matchAll(/[#?\d](,+)(?![#?\d,])/g)].reduce(
    (sum, [, run = '']) => sum + run.length,
    0,
  );
  const unit = percents > 0 ? '%' : unitAfter(pieces);
  const shown = /\.([#?0]*)/.exec(codes)?.[1]?.length ?? 0;
  const decimals = pieces.some(({ isGeneral }) => isGeneral) ? null : shown;
  return { shift: 2 * percents - 3 * commas, unit, isDate: false, decimals };
}

/**
 * A unit follows its number. Swedish Excel shows any money with the currency sign kr, so it is no
 * unit; a bracket or minus behind the unit is how a format shows what is negative.
 */
function unitAfter(pieces: readonly FormatPiece[]): string | null {
  let shown = '';
  for (const { text, isLiteral } of pieces) {
    if (isLiteral) shown += text;
    else if (DIGIT.test(text)) shown = '';
    else shown += text.replace(/[.,]/, '');
  }
  const unit = normalizeUnit(shown.replace(/[\s()+\-−–]+$/u, ''));
  return /^[\p{L}%‰°]/u.test(unit) && unit !== 'kr' ? unit : null;
}
