/** Every colour of the pane, by what it is for. */
export interface Palette {
  readonly background: string;
  /** Cards and fields, set off from the background. */
  readonly surface: string;
  readonly text: string;
  /** Text that explains. */
  readonly quietText: string;
  /** Lines that only separate. */
  readonly line: string;
  /** The outlines of what can be used. */
  readonly outline: string;
  readonly accent: string;
  readonly accentHovered: string;
  readonly accentPressed: string;
  readonly onAccent: string;
  readonly error: string;
  readonly warning: string;
  readonly info: string;
  readonly success: string;
}

export const LIGHT: Palette = {
  background: '#ffffff',
  surface: '#f6f6f4',
  text: '#1f1f1f',
  quietText: '#545454',
  line: '#d9d9d6',
  outline: '#757575',
  accent: '#0b5a8a',
  accentHovered: '#094a72',
  accentPressed: '#073a59',
  onAccent: '#ffffff',
  error: '#a4161a',
  warning: '#7a4a00',
  info: '#2f5d7c',
  success: '#1b6b3a',
};

export const DARK: Palette = {
  background: '#1f1f1f',
  surface: '#2b2b2b',
  text: '#f3f3f3',
  quietText: '#c4c4c4',
  line: '#454545',
  outline: '#9a9a9a',
  accent: '#7cc4f0',
  accentHovered: '#9ad2f5',
  accentPressed: '#b8e0f9',
  onAccent: '#10202b',
  error: '#ff9b94',
  warning: '#f2c063',
  info: '#9ccbea',
  success: '#8fd6a4',
};
