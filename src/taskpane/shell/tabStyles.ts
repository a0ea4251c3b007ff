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
    borderBottom: '3px solid transparent',
    padding: '10px 8px 7px',
    cursor: 'pointer',
    selectors: {
      ':hover': { color: colour('text') },
      '&[aria-selected="true"]': {
        color: colour('text'),
        fontWeight: 600,
        borderBottomColor: colour('accent'),
      },
      // A transparent line is drawn in forced colours: there only the chosen tab has one.
      '@media (forced-colors: active)': {
        selectors: {
          '&[aria-selected="false"]': { borderBottomColor: 'Canvas' },
          '&[aria-selected="true"]': { borderBottomColor: 'Highlight' },
        },
      },
    },
  },
});
