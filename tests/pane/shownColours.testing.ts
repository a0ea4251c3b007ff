/** A text of the page with its colour and that behind it, as the browser draws them. */
export interface ShownText {
  readonly text: string;
  readonly colour: string;
  readonly background: string;
}

/**
 * Every text in sight with its colours as `#rrggbb`. In forced colours axe reads a text's colour from
 * a property that the browser does not force, so there this has to tell. Runs in the page, so it
 * uses nothing from outside itself.
 */
export function shownTexts(): ShownText[] {
  const hex = (colour: string) => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    if (alpha === 0) return null;
    return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  };
  const behind = (element: Element | null): string => {
    if (!element) return '#ffffff';
    return hex(getComputedStyle(element).backgroundColor) ?? behind(element.parentElement);
  };
  return [...document.querySelectorAll('body *')].flatMap((element) => {
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    const text = own.map(({ textContent }) => textContent ?? '').join('');
    if (text.trim() === '' || element.getClientRects().length === 0) return [];
    const colour = hex(getComputedStyle(element).color);
    return colour === null ? [] : [{ text, colour, background: behind(element) }];
  });
}
