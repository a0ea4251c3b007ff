/** How a kind of cell looks; colours are RRGGBB. */
export interface CellStyle {
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  readonly borderTop?: 'thin' | 'medium';
  readonly borderBottom?: 'hair' | 'thin';
  readonly align?: 'left' | 'right';
  readonly wrap?: boolean;
  /** Texts of several lines begin at the top; everything else stands in the middle. */
  readonly top?: boolean;
  /** A user may write here also when the sheet is protected. */
  readonly unlocked?: boolean;
}

/** Arial stands on every computer, or a font of exactly its widths does: pages break alike. */
export const FONT = 'Arial';
export const FONT_SIZE = 10;

const INK = '1A1A1A';
const BLUE = '1F4E79';
const PALE_BLUE = 'DDE8F3';
const PALEST_BLUE = 'F1F5FA';
const WHITE = 'FFFFFF';

/**
 * Every look there is. Text against fill has a contrast of at least 4.5:1, and no colour says
 * anything that a word or a sign does not say too.
 */
export const STYLES = {
  title: { size: 16, bold: true, colour: BLUE },
  description: { colour: '404040' },
  note: { italic: true, colour: '404040', wrap: true },
  heading: { size: 12, bold: true, colour: BLUE },
  header: { bold: true, colour: WHITE, fill: BLUE, wrap: true },
  headerRight: { bold: true, colour: WHITE, fill: BLUE, align: 'right', wrap: true },
  group: { bold: true, colour: BLUE, fill: PALE_BLUE, wrap: true, top: true },
  /** Beneath a group, and beneath that. */
  subgroup: { bold: true, colour: BLUE, fill: PALEST_BLUE, wrap: true, top: true },
  /** What is said of a goal, beside it. */
  groupText: { colour: INK, fill: PALE_BLUE, wrap: true, top: true },
  subgroupText: { colour: INK, fill: PALEST_BLUE, wrap: true, top: true },
  goalText: { colour: INK, borderBottom: 'thin', wrap: true, top: true },
  goal: { bold: true, colour: INK, borderBottom: 'thin', wrap: true, top: true },
  /** A sentence that runs on over empty cells. */
  line: { colour: INK },
  label: { colour: INK, borderBottom: 'hair', wrap: true },
  number: { colour: INK, borderBottom: 'hair', align: 'right' },
  totalLabel: { bold: true, colour: INK, borderTop: 'thin', borderBottom: 'thin', wrap: true },
  total: { bold: true, colour: INK, borderTop: 'thin', borderBottom: 'thin', align: 'right' },
  text: { colour: INK, borderBottom: 'hair', wrap: true, top: true },
  /** A number beside texts of several lines. */
  figure: { colour: INK, borderBottom: 'hair', align: 'right', top: true },
  /** What was measured, or a few words in its place. */
  measure: { colour: INK, borderBottom: 'hair', align: 'right', wrap: true, top: true },
  link: { colour: '0B5394', underline: true, borderBottom: 'hair', wrap: true, top: true },
  error: {
    bold: true,
    colour: '8C0009',
    fill: 'FBE3E4',
    borderBottom: 'hair',
    wrap: true,
    top: true,
  },
  warning: { bold: true, colour: '5C4400', fill: 'FFF1C9', borderBottom: 'hair', top: true },
  info: { colour: '1F3F5F', fill: 'E7EFF7', borderBottom: 'hair', top: true },
  quiet: { colour: '404040', fill: 'F0F0F0', borderBottom: 'hair', wrap: true, top: true },
  /** Where a user may write: set apart from what Tertial has made. */
  input: {
    colour: INK,
    fill: 'FFFBE6',
    borderBottom: 'thin',
    wrap: true,
    top: true,
    unlocked: true,
  },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type StyleName = keyof typeof STYLES;

/** Of the lines between cells. */
export const LINE_COLOUR = 'A6B3C1';

/** What a conditional format does to numbers below zero; the minus says the same. */
export const NEGATIVE_COLOUR = '9C0006';
