import { mergeStyles } from '@uifabric/styling';
import { colour } from '../theme/colourVariables';
import { FONT } from '../theme/fabricTheme';

/** What holds for the whole page. */
export function stylePage(): void {
  mergeStyles({
    selectors: {
      ':global(html), :global(body)': {
        margin: 0,
        background: colour('background'),
        color: colour('text'),
        fontFamily: FONT,
        fontSize: 14,
        lineHeight: '1.45',
      },
      ':global(*), :global(*::before), :global(*::after)': { boxSizing: 'border-box' },
      ':global(:focus-visible)': {
        outline: `2px solid ${colour('text')} !important`,
        outlineOffset: '1px !important',
      },
      '@media (prefers-reduced-motion: reduce)': {
        selectors: {
          ':global(*), :global(*::before), :global(*::after)': {
            animationDuration: '0.01ms !important',
            animationIterationCount: '1 !important',
            transitionDuration: '0.01ms !important',
          },
        },
      },
    },
  });
}
