let canvas: CanvasRenderingContext2D | null = null;
const known = new Map<string, number>();
const LIMIT = 20_000;

/** How wide a text is on the screen, in pixels; of several lines the widest. */
export function measureText(text: string, font: string): number {
  const key = `${font}|${text}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return text.length * 7;
  canvas.font = font;
  const context = canvas;
  const width = Math.max(...text.split('\n').map((line) => context.measureText(line).width));
  if (known.size > LIMIT) known.clear();
  known.set(key, width);
  return width;
}
