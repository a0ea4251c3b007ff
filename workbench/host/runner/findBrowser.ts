import { existsSync } from 'node:fs';

/** Where Chromium-based browsers are installed on Linux, macOS and Windows. */
const NAMES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of this machine's Chromium-based browser; null when it has none. */
export const findBrowser = (): string | null => NAMES.find((name) => existsSync(name)) ?? null;
