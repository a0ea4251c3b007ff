import { NORMAL_FONT, type CellStyle } from '../../../host/model/cells/style';

/** Calibri where it is installed; elsewhere a font as narrow as Calibri. */
const FAMILIES: Readonly<Record<string, string>> = {
  Calibri: 'Calibri, Carlito, "Calibri fallback", sans-serif',
  Arial: 'Arial, "Liberation Sans", sans-serif',
};

/** The CSS font of a style at a zoom, as `style.font` and a canvas take it. */
export function cellFont({ font = {} }: CellStyle, zoom: number): string {
  const name = font.name ?? NORMAL_FONT.name;
  const size = ((font.size ?? NORMAL_FONT.size) * 96 * zoom) / 72;
  const family = FAMILIES[name] ?? `"${name.replaceAll('"', '')}", sans-serif`;
  const weight = font.bold ? 'bold ' : '';
  const slant = font.italic ? 'italic ' : '';
  return `${slant}${weight}${size.toFixed(2)}px/1.22 ${family}`;
}
