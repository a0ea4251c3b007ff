import { existsSync } from 'node:fs';

/** Where browsers of Chromium's kind stand on Linux, macOS and Windows. */
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

/** Where this machine's browser stands; null when it has none of that kind. */
export const findBrowser = (): string | null => NAMES.find((name) => existsSync(name)) ?? null;
