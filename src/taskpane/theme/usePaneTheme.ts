import React from 'react';
import { loadTheme } from '@uifabric/styling';
import type { OfficeSurroundings } from '../../excel/surroundings/officeSurroundings';
import { colourVariables } from './colourVariables';
import { fabricTheme } from './fabricTheme';
import { isDark, paletteFor } from './paletteFor';
import type { Palette } from './palettes';

/** Gives the whole page its colours, and others when those of Office or the system's wish change. */
export function usePaneTheme({
  theme,
  watchTheme,
}: Pick<OfficeSurroundings, 'theme' | 'watchTheme'>): Palette {
  const [office, setOffice] = React.useState(theme);
  React.useEffect(() => watchTheme(setOffice), [watchTheme]);
  const prefersDark = useMedia('(prefers-color-scheme: dark)');
  const palette = React.useMemo(() => paletteFor(office, prefersDark), [office, prefersDark]);
  React.useLayoutEffect(() => {
    loadTheme(fabricTheme(palette));
    // What the browser draws itself, as radio buttons and scroll bars, follows.
    document.documentElement.style.colorScheme = isDark(palette) ? 'dark' : 'light';
    for (const [name, colour] of Object.entries(colourVariables(palette))) {
      document.documentElement.style.setProperty(name, colour);
    }
  }, [palette]);
  return palette;
}

function useMedia(query: string): boolean {
  const media = React.useMemo(() => window.matchMedia(query), [query]);
  const [matches, setMatches] = React.useState(media.matches);
  React.useEffect(() => {
    const changed = (event: MediaQueryListEvent) => setMatches(event.matches);
    media.addEventListener('change', changed);
    return () => media.removeEventListener('change', changed);
  }, [media]);
  return matches;
}
