import type { Alignment, Borders, Fill, Font, Protection } from '@cj-tech-master/excelts';

/** A cell's format, in the shape that the file library reads and writes. Never changed in place. */
export interface CellStyle {
  readonly numFmt?: string;
  readonly font?: Partial<Font>;
  readonly fill?: Fill;
  readonly border?: Partial<Borders>;
  readonly alignment?: Partial<Alignment>;
  readonly protection?: Partial<Protection>;
}

export const NO_STYLE: CellStyle = {};

/** The default of Excel's Normal style. */
export const NORMAL_FONT = { name: 'Calibri', size: 11 } as const;

type Part = 'font' | 'alignment' | 'protection' | 'border';

/** A style with some members of one part replaced; undefined takes a member away. */
export function patchPart(style: CellStyle, part: Part, patch: object): CellStyle {
  const merged: Record<string, unknown> = { ...style[part], ...patch };
  for (const key of Object.keys(merged)) if (merged[key] === undefined) delete merged[key];
  return withPart(style, part, Object.keys(merged).length > 0 ? merged : undefined);
}

/** A style with one whole part replaced; undefined takes it away. */
export function withPart(style: CellStyle, part: keyof CellStyle, value: unknown): CellStyle {
  const next: Record<string, unknown> = { ...style };
  if (value === undefined) delete next[part];
  else next[part] = value;
  return next;
}

export const isPlain = (style: CellStyle | undefined): boolean =>
  style === undefined || Object.keys(style).length === 0;
