import { existsSync } from 'node:fs';

/** Where the browsers that Playwright can drive are usually installed. */
const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The installed Chromium, Chrome or Edge; CHROMIUM names another one. */
export function findBrowser() {
  const found = [process.env.CHROMIUM, ...USUAL].find((path) => path && existsSync(path));
  if (!found) throw new Error('No Chromium, Chrome or Edge was found. Set CHROMIUM to its path.');
  return found;
}
