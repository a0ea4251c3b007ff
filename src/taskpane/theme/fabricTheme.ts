import { createTheme, type ITheme } from '@uifabric/styling';
import { isDark } from './paletteFor';
import type { Palette } from './palettes';

/** Segoe where it is, else the system's own; nothing is fetched. */
export const FONT = "'Segoe UI', system-ui, sans-serif";

/** Fabric's controls in our colours. */
export function fabricTheme(palette: Palette): ITheme {
  const { background, surface, text, quietText, line, outline, accent } = palette;
  return createTheme({
    isInverted: isDark(palette),
    defaultFontStyle: { fontFamily: FONT },
    palette: {
      themeDarker: palette.accentPressed,
      themeDark: palette.accentPressed,
      themeDarkAlt: palette.accentHovered,
      themePrimary: accent,
      themeSecondary: accent,
      themeTertiary: outline,
      themeLight: line,
      themeLighter: surface,
      themeLighterAlt: surface,
      black: text,
      neutralDark: text,
      neutralPrimary: text,
      neutralPrimaryAlt: text,
      neutralSecondary: quietText,
      neutralSecondaryAlt: quietText,
      neutralTertiary: outline,
      neutralTertiaryAlt: outline,
      neutralQuaternary: line,
      neutralQuaternaryAlt: line,
      neutralLight: line,
      neutralLighter: surface,
      neutralLighterAlt: surface,
      white: background,
      red: palette.error,
    },
    semanticColors: {
      bodyBackground: background,
      bodyText: text,
      bodySubtext: quietText,
      primaryButtonText: palette.onAccent,
      primaryButtonTextHovered: palette.onAccent,
      primaryButtonTextPressed: palette.onAccent,
      inputBorder: outline,
      smallInputBorder: outline,
      buttonBorder: outline,
      focusBorder: text,
      errorText: palette.error,
      messageText: text,
      infoBackground: surface,
      infoIcon: palette.info,
      messageLink: accent,
      messageLinkHovered: palette.accentHovered,
      errorBackground: surface,
      errorIcon: palette.error,
      warningBackground: surface,
      warningIcon: palette.warning,
      successBackground: surface,
      successIcon: palette.success,
      inputPlaceholderText: quietText,
    },
  });
}
