import { Stylesheet } from '@uifabric/styling';
import { colour } from '../theme/colourVariables';
import { FONT } from '../theme/fabricTheme';

const RULES = [
  `html, body { margin: 0; background: ${colour('background')}; color: ${colour('text')}; font: 14px/1.45 ${FONT}; }`,
  '*, *::before, *::after { box-sizing: border-box; }',
  `:focus-visible { outline: 2px solid ${colour('text')} !important; outline-offset: 1px !important; }`,
  '@media (prefers-reduced-motion: reduce) { *, *::before, *::after { animation-duration: 0.01ms !important; animation-iteration-count: 1 !important; transition-duration: 0.01ms !important; } }',
];

/** Styles of the whole page. */
export function stylePage(): void {
  for (const rule of RULES) Stylesheet.getInstance().insertRule(rule);
}
