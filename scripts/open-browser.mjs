import { spawn } from 'node:child_process';

/** The command that shows a page in the person's browser; null where there is nothing to show it on. */
export function browserCommand(platform, env) {
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open'] : null;
}

/**
 * Shows a page in the person's browser.
 * @returns whether there was anything to show it on; a browser that fails to start says so itself.
 */
export function openInBrowser(url) {
  const command = browserCommand(process.platform, process.env);
  if (command === null) return false;
  const [program, ...words] = command;
  const started = spawn(program, [...words, url], { stdio: 'ignore', detached: true });
  started.on('error', () => console.log(`Webbläsaren gick inte att starta. Öppna ${url} själv.`));
  started.unref();
  return true;
}
