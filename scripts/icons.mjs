// Draws assets/*.png from assets/svg/*.svg, in the sizes that Office asks for.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { installedBrowser } from './browser.mjs';
import { ROOT } from './run.mjs';

const SIZES = [16, 32, 64, 80];
const assets = join(ROOT, 'assets');
const browser = await chromium.launch({
  executablePath: installedBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const file of readdirSync(join(assets, 'svg'))) {
  const svg = readFileSync(join(assets, 'svg', file), 'utf8');
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    const path = join(assets, file.replace('.svg', `-${size}.png`));
    await page.screenshot({ path, omitBackground: true });
  }
}
await browser.close();
