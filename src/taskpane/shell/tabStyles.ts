import { mergeStyleSets } from '@uifabric/styling';
import { colour } from '../theme/colourVariables';

export const tabStyles = mergeStyleSets({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    borderBottom: `1px solid ${colour('line')}`,
    padding: '0 8px',
  },
  tab: {
    font: 'inherit',
    color: colour('quietText'),
    background: 'none',
    border: 0,
    padding: '10px 8px',
    cursor: 'pointer',
    selectors: {
      ':hover': { color: colour('text') },
      '&[aria-selected="true"]': {
        color: colour('text'),
        fontWeight: 600,
        // Only the chosen tab has a line: in forced colours a transparent one would show as well.
        borderBottom: `3px solid ${colour('accent')}`,
        paddingBottom: 7,
      },
    },
  },
});
