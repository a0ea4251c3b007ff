import React from 'react';
import { registerIcons } from '@uifabric/styling';

/** A drawing of lines on a square of 16, in the colour of the text beside it. */
const drawing = (path: string): JSX.Element => (
  <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" focusable="false">
    <path
      d={path}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);

const CIRCLE = 'M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 1 0 0-12.5Z';
const CROSS = 'M4 4l8 8M12 4l-8 8';
const SMALL_CROSS = 'M5.75 5.75l4.5 4.5M10.25 5.75l-4.5 4.5';

/** The few icons of the pane, under the names by which Fabric's controls ask for them. */
export const ICONS = {
  Search: 'M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9ZM10.25 10.25L14 14',
  Clear: CROSS,
  ErrorBadge: `${CIRCLE}${SMALL_CROSS}`,
  Warning: 'M8 2L14.5 13.5H1.5ZM8 6.5V9.75M8 11.6v.01',
  Info: `${CIRCLE}M8 7.25V11.5M8 4.75v.01`,
  Completed: `${CIRCLE}M5.25 8.25l2 2l3.5-4.25`,
  CheckMark: 'M3 8.5l3.25 3.25L13 4.5',
  ChevronDown: 'M3.5 6L8 10.5L12.5 6',
  ChevronRight: 'M6 3.5L10.5 8L6 12.5',
} as const;

export type IconName = keyof typeof ICONS;

let isRegistered = false;

/** Gives Fabric its icons; none is fetched from a font server, as Fabric's own would be. */
export function registerPaneIcons(): void {
  if (isRegistered) return;
  isRegistered = true;
  registerIcons({
    icons: Object.fromEntries(Object.entries(ICONS).map(([name, path]) => [name, drawing(path)])),
  });
}

/** An icon beside a text that says the same. */
export const PaneIcon = ({ name }: { readonly name: IconName }): JSX.Element =>
  drawing(ICONS[name]);
