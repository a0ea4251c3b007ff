/** How a series of a chart is filled; colours are RRGGBB. */
export interface FillColours {
  readonly colour: string;
  /** Of figures that are written on the fill itself. */
  readonly ink: string;
}

/** What is written on paper. */
export const CHART_INK = '1A1A1A';

/** Around every bar: a pale fill is seen against the paper, and stacked bars against each other. */
export const CHART_OUTLINE = '1F3347';

/**
 * The fills of charts, from dark to light. They are told apart by lightness, so that they survive a
 * printer without colours and eyes that see fewer of them.
 */
export const CHART_FILLS = {
  dark: { colour: '1F4E79', ink: 'FFFFFF' },
  middle: { colour: 'D0731C', ink: CHART_INK },
  light: { colour: '93BFE4', ink: CHART_INK },
  pale: { colour: 'FBE8B6', ink: CHART_INK },
} as const satisfies Readonly<Record<string, FillColours>>;

/** A fill; `none` is not seen and not counted in the legend: other bars of a stack rest on it. */
export type ChartFill = keyof typeof CHART_FILLS | 'none';
