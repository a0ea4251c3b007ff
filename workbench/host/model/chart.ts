export interface ChartSeries {
  readonly id: string;
  name: string;
  /** Formulas with sheet names, so that they follow their cells. */
  values: string;
  categories: string;
  /** Members by path, such as `format.fill`. */
  props: ChartProps;
}

/** Title, legend, axes … : members by path, such as `title.text`, with what a new chart has. */
export type ChartProps = Readonly<Record<string, unknown>>;

/** A chart, whichever sheet it stands on. */
export interface ChartContent {
  readonly id: string;
  name: string;
  chartType: string;
  top: number;
  left: number;
  width: number;
  height: number;
  series: readonly ChartSeries[];
  props: ChartProps;
  /** Its place and content in the file: while unchanged, it is saved as it was. */
  readonly inFile?: { readonly index: number; readonly content: string };
}

/** A chart's content and position, to see whether it was changed; the name is compared separately. */
export const chartContent = ({
  chartType,
  top,
  left,
  width,
  height,
  series,
  props,
}: ChartContent): string => JSON.stringify({ chartType, top, left, width, height, series, props });
