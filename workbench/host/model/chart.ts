import type { Sheet } from './sheet';

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

export interface Chart {
  readonly id: string;
  name: string;
  readonly sheet: Sheet;
  chartType: string;
  top: number;
  left: number;
  width: number;
  height: number;
  series: readonly ChartSeries[];
  props: ChartProps;
  /** What the file had: charts that came with it are kept as they were. */
  readonly fileIndex?: number;
}
